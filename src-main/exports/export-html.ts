import { composeDocument } from '../../src-shared/document/compose-document.ts';
import { success } from '../documents/result.ts';
import type { Exporter } from './export-format.ts';
import { htmlPage } from './html-page.ts';

/** Exports one HTML file that holds its style and images. */
export const exportHtml: Exporter = async (job) => {
  const page = htmlPage(
    composeDocument(job.report, { audience: job.audience, figure: job.figure ?? true }),
    job,
  );
  const bytes = new TextEncoder().encode(page);
  return success({ files: [{ path: `${job.name}.html`, bytes }], messages: [] });
};
