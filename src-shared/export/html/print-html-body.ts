import type { DocumentTree } from '../../document/document-tree.ts';
import { printReport } from './print-report.ts';
import { writeHtml } from './write-html.ts';

/** Prints what stands in the body of a document's HTML file, for a page that brings `report.css`. */
export function printHtmlBody(tree: DocumentTree): string {
  return writeHtml(printReport(tree));
}
