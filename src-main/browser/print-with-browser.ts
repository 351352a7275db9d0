import { type PdfPage, type PrintedPdf, printPdf } from './print-pdf.ts';

/** Prints a page with an installed browser, or says that there is none and what to do. */
export async function printWithBrowser(
  page: PdfPage,
  findBrowser: () => Promise<string | undefined>,
): Promise<PrintedPdf> {
  const browser = await findBrowser();
  return browser === undefined ? { error: withoutBrowser } : printPdf({ ...page, browser });
}

const withoutBrowser =
  'no Chromium, Chrome or Edge was found to print it. Install one, name one in the ' +
  'environment variable POSTLUDE_BROWSER, or convert --to html and print that.';
