import { composeDocument } from '../../src-shared/document/compose-document.ts';
import { failed, success } from '../documents/result.ts';
import type { Exporter } from './export-format.ts';
import { htmlPage } from './html-page.ts';

/** Exports a PDF: the page of the HTML export, printed by the host or an installed browser. */
export const exportPdf: Exporter = async (job) => {
  const tree = composeDocument(job.report, { audience: job.audience, figure: job.figure ?? true });
  const printed = await job.print({
    html: htmlPage(tree, job),
    properties: tree.properties,
    signal: job.signal,
  });
  if ('error' in printed) return failed(`Not written: ${printed.error}`);
  return success({ files: [{ path: `${job.name}.pdf`, bytes: printed.bytes }], messages: [] });
};
