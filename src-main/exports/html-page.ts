import stylesheet from '../../assets/report.css?raw';
import type { DocumentTree } from '../../src-shared/document/document-tree.ts';
import { printHtml } from '../../src-shared/export/html/print-html.ts';
import type { ExportJob } from './export-format.ts';

/** The page that is exported as HTML and printed as PDF. */
export function htmlPage(tree: DocumentTree, { paper }: Pick<ExportJob, 'paper'>): string {
  return printHtml(tree, { paper, stylesheet });
}
