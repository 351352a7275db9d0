import type { DocumentNode, DocumentTree } from '../../../../src-shared/document/document-tree.ts';
import { type PrintedDocx, printDocx } from '../../../../src-shared/export/docx/print-docx.ts';

/** The shortest tree, with a few things different. */
export function treeOf(
  children: readonly DocumentNode[],
  different: Partial<DocumentTree> = {},
): DocumentTree {
  return {
    title: 'Queue stalled',
    language: 'en',
    audience: 'internal',
    properties: { authors: [], subject: '', keywords: [] },
    definitions: '',
    images: {},
    children,
    ...different,
  };
}

/** Prints a tree on A4 at a fixed instant. */
export function printTree(
  children: readonly DocumentNode[],
  different: Partial<DocumentTree> = {},
): Promise<PrintedDocx> {
  return printDocx(treeOf(children, different), { paper: 'a4', now: '2024-05-15T10:00:00Z' });
}

/** Prints a passage alone. */
export function printSource(
  source: string,
  different: Partial<DocumentTree> = {},
): Promise<PrintedDocx> {
  return printTree([{ type: 'passage', source }], different);
}
