import type { DocumentNode, DocumentTree } from '../../document/document-tree.ts';
import type { PieceMemory } from './piece-memory.ts';
import { createPiecePrinter, type PiecePrinter } from './piece-printer.ts';

/** Reads the pieces of a document one a step, so that printing it with this memory is quick afterwards. */
export function* preparePieces(
  tree: DocumentTree,
  memory: PieceMemory,
): Generator<undefined, void> {
  const pieces = createPiecePrinter(tree, memory);
  for (const node of tree.children) {
    for (const read of readsOf(node, pieces)) {
      read();
      yield undefined;
    }
  }
}

function readsOf(node: DocumentNode, pieces: PiecePrinter): readonly (() => unknown)[] {
  switch (node.type) {
    case 'title':
    case 'heading':
      return [() => pieces.inline(node.source)];
    case 'passage':
      return [() => pieces.blocks(node.source)];
    case 'contents':
      return node.entries.map(
        ({ source }) =>
          () =>
            pieces.label(source),
      );
    case 'timeline':
      return node.children.flatMap((child) =>
        child.type === 'day' ? [] : [() => pieces.blocks(child.source)],
      );
    case 'metrics':
    case 'figure':
      return [];
  }
}
