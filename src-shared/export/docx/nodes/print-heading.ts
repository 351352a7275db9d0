import { Bookmark, type Paragraph } from 'docx';
import type { HeadingNode } from '../../../document/document-tree.ts';
import { printPhrases } from '../markdown/print-phrases.ts';
import { paragraph } from '../paragraph.ts';
import { column, type Printing } from '../printing.ts';
import { headingStyle } from './heading-style.ts';

/** Prints a section's heading with the bookmark that links lead to; nothing where it says nothing. */
export function printHeading(node: HeadingNode, printing: Printing): readonly Paragraph[] {
  const place = column(printing.page.textWidth);
  const text = printPhrases(printing.pieces.phrases(node.source), place, printing);
  if (text.length === 0) return [];
  const bookmark = printing.bookmarks.take(node.id);
  const marked = bookmark === undefined ? text : [new Bookmark({ id: bookmark, children: text })];
  return [paragraph(marked, place, { style: headingStyle(node.depth) })];
}
