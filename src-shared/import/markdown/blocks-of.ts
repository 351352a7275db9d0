import type { Block } from '../../markdown/block.ts';
import { listDivider } from '../../markdown/join-pieces.ts';
import { scanBlocks } from '../../markdown/scan-blocks.ts';

/**
 * The blocks of lines that say something: neither a heading without words nor the comment that keeps lists
 * apart. `from` is the first line to read, from 0.
 */
export function blocksOf(lines: readonly string[], from = 0): readonly Block[] {
  return scanBlocks(lines, from).filter((block) => {
    if (block.kind === 'heading') return block.text !== '';
    return block.kind !== 'html' || lines[block.start]?.trim() !== listDivider;
  });
}
