import type { Block } from '../../markdown/block.ts';
import type { Lines } from '../../markdown/text-of-lines.ts';
import { isScheduleHeading, roleOfHeading } from '../section-names.ts';
import { labelOf } from './read-fields.ts';

/** The blocks below a label that announces a timeline, up to the next label. */
export function announcedBlocks(source: Lines, blocks: readonly Block[]): ReadonlySet<Block> {
  const announced = new Set<Block>();
  let isBelow = false;
  for (const block of blocks) {
    const isLabel = isLabelled(source, block);
    if (isBelow && !isLabel) announced.add(block);
    isBelow = announces(source, block) || (isBelow && !isLabel);
  }
  return announced;
}

/** Tells whether a paragraph that ends in a line such as `**Timeline:**` announces what follows as one. */
export function announces(source: Lines, block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && isAnnouncement(source.lines[block.end - 1] ?? '');
}

/** `Agenda:` above a list of times at which nothing happened. */
export function announcesOthers(source: Lines, block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const line = source.lines[block.end - 1] ?? '';
  return line.length < 100 && isScheduleHeading(labelOf(line)?.label ?? line);
}

/** The first line of paragraphs, from 0, that announces a timeline. */
export function announcingLine(source: Lines, blocks: readonly Block[]): number | undefined {
  for (const { kind, start, end } of blocks) {
    if (kind !== 'paragraph') continue;
    const at = source.lines.slice(start, end).findIndex(isAnnouncement);
    if (at >= 0) return start + at;
  }
  return undefined;
}

function isAnnouncement(line: string): boolean {
  if (line.length >= 100) return false;
  const label = labelOf(line);
  return (label?.rest ?? '') === '' && roleOfHeading(label?.label ?? line) === 'timeline';
}

/** The first of the labelled paragraphs that stand one below the other up to a block, behind another. */
export function firstLabel(
  source: Lines,
  blocks: readonly Block[],
  behind: number,
  upTo: number,
): number {
  let at = upTo;
  while (at - 1 > behind && isLabelled(source, blocks[at - 1])) at -= 1;
  return at;
}

function isLabelled(source: Lines, block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && labelOf(source.lines[block.start] ?? '') !== undefined;
}
