import type { Element, ElementContent } from 'hast';
import type { DocumentNode, DocumentTree } from '../../document/document-tree.ts';
import { block, element } from './element.ts';
import { withOrigin } from './origin-property.ts';
import type { PieceMemory } from './piece-memory.ts';
import { createPiecePrinter, type PiecePrinter } from './piece-printer.ts';
import { printContents } from './print-contents.ts';
import { printFigure } from './print-figure.ts';
import { printMetrics } from './print-metrics.ts';
import { printTimeline } from './print-timeline.ts';
import { printTitle } from './print-title.ts';
import { resolveLinks } from './resolve-links.ts';

/**
 * Prints a document as one `main` element. It holds no script, no style and no form, and refers to
 * nothing outside itself but by links to follow.
 */
export function printReport(tree: DocumentTree, memory?: PieceMemory): Element {
  const pieces = createPiecePrinter(tree, memory);
  const blocks = tree.children.flatMap((node) => withOrigin(printNode(node, pieces), node.origin));
  const footnotes = pieces.footnotes();
  const report = block('main', { className: ['report'] }, [
    ...blocks,
    ...(footnotes ? [footnotes] : []),
  ]);
  resolveLinks(report, headingIds(tree));
  return report;
}

function printNode(node: DocumentNode, pieces: PiecePrinter): ElementContent[] {
  switch (node.type) {
    case 'title':
      return [printTitle(node, pieces)];
    case 'heading':
      // The title is the one h1.
      return [element(`h${Math.max(2, node.depth)}`, { id: node.id }, pieces.inline(node.source))];
    case 'passage':
      return printPassage(pieces.blocks(node.source), node.look);
    case 'contents':
      return node.entries.length > 0 ? [printContents(node, pieces)] : [];
    case 'metrics':
      return node.metrics.length > 0 ? [printMetrics(node)] : [];
    case 'figure':
      return [printFigure(node)];
    case 'timeline':
      return printTimeline(node, pieces);
    default:
      return node satisfies never;
  }
}

function printPassage(blocks: ElementContent[], look: string | undefined): ElementContent[] {
  return look === undefined ? blocks : [block('div', { className: [look] }, blocks)];
}

function headingIds(tree: DocumentTree): readonly string[] {
  return tree.children.flatMap((node) => (node.type === 'heading' ? [node.id] : []));
}
