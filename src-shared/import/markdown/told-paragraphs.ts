import type { Block } from '../../markdown/block.ts';
import type { Lines } from '../../markdown/text-of-lines.ts';
import { isBareTime, readStamp } from '../timeline/line-events.ts';
import { dayHeading } from './day-of-block.ts';

const fewest = 4;
const enough = 0.6;

/**
 * Tells whether the paragraphs of a section are events, whatever its heading says: enough of them begin with a
 * clock. What stands below a clock alone in its paragraph is told of it.
 */
export function tellsInParagraphs(source: Lines, blocks: readonly Block[]): boolean {
  let timed = 0;
  let others = 0;
  let isBelow = false;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || dayHeading(source, block)) continue;
    const first = source.lines[block.start] ?? '';
    const isTimed = readStamp(first)?.spoken.clock !== undefined;
    if (isTimed) timed += 1;
    else if (!isBelow) others += 1;
    isBelow = isTimed && isBareTime(source, block);
  }
  return timed >= fewest && timed >= (timed + others) * enough;
}

const fewestBare = 2;

/** Tells whether clocks stand alone in paragraphs above what happened then; a single one may be anything. */
export function tellsBelowTimes(source: Lines, blocks: readonly Block[]): boolean {
  return blocks.filter((block) => isBareTime(source, block)).length >= fewestBare;
}
