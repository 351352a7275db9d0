import type { PassageNode } from '../../../document/document-tree.ts';
import { type Block, column, type Printing } from '../printing.ts';

/** Prints a passage of Markdown across the page. */
export function printPassage(node: PassageNode, printing: Printing): readonly Block[] {
  return printing.blocks(printing.pieces.blocks(node.source), column(printing.page.textWidth));
}
