import { composeDocument } from '../../src-shared/document/compose-document.ts';
import { printPdf } from '../browser/print-pdf.ts';
import { failed, success } from '../documents/result.ts';
import type { Exporter } from './export-format.ts';
import { htmlPage } from './html-page.ts';

/** Exports a PDF: the page of the HTML export, printed by an installed browser. */
export const exportPdf: Exporter = async (job) => {
  const browser = await job.findBrowser();
  if (browser === undefined) return failed(withoutBrowser);
  const tree = composeDocument(job.report, { audience: job.audience });
  const printed = await printPdf({
    browser,
    html: htmlPage(tree, job),
    properties: tree.properties,
    signal: job.signal,
  });
  if ('error' in printed) return failed(`Not written: ${printed.error}`);
  return success({ files: [{ path: `${job.name}.pdf`, bytes: printed.bytes }], messages: [] });
};

const withoutBrowser =
  'Not written: no Chromium, Chrome or Edge was found to print it. Install one, name one in the ' +
  'environment variable POSTLUDE_BROWSER, or convert --to html and print that.';
