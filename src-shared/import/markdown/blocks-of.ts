import type { Block } from '../../markdown/block.ts';
import { listDivider } from '../../markdown/join-pieces.ts';
import { scanBlocks } from '../../markdown/scan-blocks.ts';

/**
 * The blocks of lines that say something: neither a heading without words nor the comment that keeps lists
 * apart.
 */
export function blocksOf(lines: readonly string[]): readonly Block[] {
  return tellingBlocks(lines, scanBlocks(lines));
}

/** Those of the blocks of lines that say something. */
export function tellingBlocks(
  lines: readonly string[],
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.filter((block) => {
    if (block.kind === 'heading') return block.text !== '';
    return block.kind !== 'html' || lines[block.start]?.trim() !== listDivider;
  });
}
