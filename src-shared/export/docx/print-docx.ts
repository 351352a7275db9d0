import { Document, type FileChild, Packer } from 'docx';
import type { DocumentNode, DocumentTree } from '../../document/document-tree.ts';
import { printBlocks } from './markdown/print-blocks.ts';
import { printContents } from './nodes/print-contents.ts';
import { printFigure } from './nodes/print-figure.ts';
import { printHeading } from './nodes/print-heading.ts';
import { printMetrics } from './nodes/print-metrics.ts';
import { printPassage } from './nodes/print-passage.ts';
import { printTimeline } from './nodes/print-timeline.ts';
import { printTitle } from './nodes/print-title.ts';
import { createBookmarks } from './parts/bookmarks.ts';
import { documentProperties } from './parts/core-properties.ts';
import { createLists } from './parts/lists.ts';
import { createNotes } from './parts/notes.ts';
import { type Page, type Paper, pages } from './parts/page.ts';
import { pageEdges } from './parts/page-edges.ts';
import { wordStyles } from './parts/word-styles.ts';
import { createPieces } from './pieces.ts';
import type { Printing } from './printing.ts';
import { wordLanguage } from './word-language.ts';

/** What a Word document needs to know beside its tree. */
export type DocxOptions = {
  readonly paper: Paper;
  /** An ISO instant in UTC: when the document is made. */
  readonly now: string;
  /** The figures as PNG, by their numbers; one without is left out, for Word shows no SVG alone. */
  readonly figures?: ReadonlyMap<number, Uint8Array>;
};

/** A Word document, and sentences about what could not be printed as it stands. */
export type PrintedDocx = { readonly bytes: Uint8Array; readonly messages: readonly string[] };

/**
 * Prints a document tree as a Word document (ECMA-376, transitional) with Word's own styles, lists,
 * fields, footnotes and properties. The same tree gives the same content; only the numbers of
 * bookmarks, the names of relationships and the times in the archive are docx's own each time.
 */
export async function printDocx(tree: DocumentTree, options: DocxOptions): Promise<PrintedDocx> {
  const messages = new Set<string>();
  const page = pages[options.paper];
  const printing = startPrinting(tree, options, (message) => messages.add(message));
  const children = tree.children.flatMap((node) => printNode(node, printing));
  const document = new Document({
    styles: wordStyles(wordLanguage(tree.language)),
    compatibility: { version: 15 },
    numbering: { config: printing.lists.definitions() },
    footnotes: printing.notes.texts(),
    sections: [{ ...pageEdges(tree.title), properties: sectionProperties(page), children }],
  });
  const parts = documentProperties(tree, options.now);
  const bytes = await Packer.pack(document, 'uint8array', false, parts);
  return { bytes, messages: [...messages] };
}

function startPrinting(
  tree: DocumentTree,
  { paper, figures }: DocxOptions,
  tell: (message: string) => void,
): Printing {
  let pictures = 0;
  const printing: Printing = {
    page: pages[paper],
    images: tree.images,
    figures: figures ?? new Map(),
    pieces: createPieces(tree.definitions),
    blocks: (nodes, place) => printBlocks(nodes, place, printing),
    bookmarks: createBookmarks(tree),
    lists: createLists(),
    notes: createNotes(),
    nextPicture: () => {
      pictures += 1;
      return pictures;
    },
    tell,
  };
  return printing;
}

function printNode(node: DocumentNode, printing: Printing): readonly FileChild[] {
  switch (node.type) {
    case 'title':
      return printTitle(node, printing);
    case 'heading':
      return printHeading(node, printing);
    case 'passage':
      return printPassage(node, printing);
    case 'contents':
      return printContents(node, printing);
    case 'metrics':
      return printMetrics(node, printing);
    case 'figure':
      return printFigure(node, printing);
    case 'timeline':
      return printTimeline(node, printing);
    default:
      node satisfies never;
      return [];
  }
}

function sectionProperties(page: Page) {
  return {
    titlePage: true,
    page: { size: { width: page.width, height: page.height }, margin: page.margin },
  };
}
