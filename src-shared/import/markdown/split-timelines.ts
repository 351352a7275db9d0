import type { Block } from '../../markdown/block.ts';
import { type Lines, textOfBlocks } from '../../markdown/text-of-lines.ts';
import type { Role } from '../../report/role.ts';
import { roleOfHeading } from '../section-names.ts';
import { type BlockReading, readBlock } from '../timeline/block-shapes.ts';
import type { TimelineDraft } from '../timeline/timeline-draft.ts';
import { isZoneNote } from '../timeline/zone-note.ts';
import { announcedBlocks, announces, announcesOthers, firstLabel } from './announcements.ts';
import { dayHeading } from './day-of-block.ts';
import { entriesOf } from './timeline-entries.ts';
import { tellsBelowTimes, tellsInParagraphs } from './told-paragraphs.ts';

/** Blocks that are a timeline, or blocks that are not. */
export type TimelinePiece =
  | { readonly kind: 'timeline'; readonly draft: TimelineDraft }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] };

/** What is known about blocks before they are read. */
export type Expected = {
  readonly role: Role | undefined;
  /** The heading is a date: what follows may well have happened that day. */
  readonly isDated: boolean;
  /** The heading further up is that of a timeline, of which this may be a part. */
  readonly isBelowTimeline: boolean;
  /** Front matter says that they are a timeline. */
  readonly isCertain: boolean;
  /** See `Expectation`. */
  readonly trailing: boolean;
};

/**
 * Parts a section's blocks into timelines and the rest. Under a timeline's heading everything belongs to the
 * timeline: what stands before, between and after the events are its passages.
 */
export function splitTimelines(
  source: Lines,
  blocks: readonly Block[],
  expected: Expected,
): readonly TimelinePiece[] {
  const text = { source, blocks, readings: readBlocks(source, blocks, expected) };
  const isTimeline = takesAll(expected);
  const pieces: TimelinePiece[] = [];
  let from = 0;
  while (from < blocks.length) {
    const readingAt = readingsFrom(text.readings, from, expected.isCertain);
    const first = firstReading(text, readingAt, from);
    const reading = readingAt(first);
    const start = isTimeline && reading ? from : beginningOf(text, from, first);
    const above = reading ? blocks.slice(from, start) : blocks.slice(from);
    if (above.length > 0) pieces.push({ kind: 'blocks', blocks: above });
    if (!reading) break;
    const end = endOf(text, readingAt, first, isTimeline);
    const readings = Array.from({ length: end - start }, (_none, at) => readingAt(start + at));
    const entries = entriesOf(source, blocks.slice(start, end), readings);
    const { form, columns } = reading;
    pieces.push({ kind: 'timeline', draft: { form, entries, ...(columns && { columns }) } });
    from = end;
  }
  return pieces;
}

/** Tells whether what stands around the events belongs to the timeline too. */
function takesAll({ role, isCertain }: Expected): boolean {
  return role === 'timeline' || isCertain;
}

/** Blocks with what each looks like where it stands. */
type ReadBlocks = {
  readonly source: Lines;
  readonly blocks: readonly Block[];
  readonly readings: Readings;
};

type Readings = {
  readonly all: readonly (BlockReading | undefined)[];
  /** The last of a list or table, -1 if there is none. */
  readonly lastMarked: number;
  /** How many events there are from each block on. */
  readonly eventsFrom: readonly number[];
};

/** What a block is read as in one part of the blocks. */
type ReadingAt = (at: number) => BlockReading | undefined;

const fewestLines = 2;

/** Lines of prose may begin with a time: they are events only where no list and no table follows. */
function readingsFrom(readings: Readings, from: number, isCertain: boolean): ReadingAt {
  const { all, lastMarked, eventsFrom } = readings;
  const keepsLines = lastMarked < from && (isCertain || (eventsFrom[from] ?? 0) >= fewestLines);
  return (at) => {
    const reading = all[at];
    return reading?.form === 'paragraphs' && !keepsLines ? undefined : reading;
  };
}

function readBlocks(source: Lines, blocks: readonly Block[], expected: Expected): Readings {
  const { role, isDated, isBelowTimeline, isCertain, trailing } = expected;
  if (role === 'measures' && !isCertain) return { all: [], lastMarked: -1, eventsFrom: [] };
  const labelled = announcedBlocks(source, blocks);
  const isTimeline = takesAll(expected);
  const told = labelled.size === 0 && tellsInParagraphs(source, blocks);
  // Postlude itself prints no time alone, so what its front matter calls a timeline has none.
  const mayBeBare =
    !isCertain && (told || (role === 'timeline' && tellsBelowTimes(source, blocks)));
  const all = blocks.map((block, at) => {
    const before = blocks[at - 1];
    if (!isTimeline && announcesOthers(source, before)) return undefined;
    const isUnderDay = block.kind === 'list' && before && isDate(source, before);
    const isTold = told && block.kind === 'paragraph';
    const isAnnounced =
      role === 'timeline' || isDated || isUnderDay || labelled.has(block) || isTold;
    const unsure = isBelowTimeline ? 'below' : 'none';
    const announced = isAnnounced ? 'announced' : unsure;
    const certainty = isCertain ? 'certain' : announced;
    return readBlock(source, block, { certainty, trailing, takesAll: isTimeline, mayBeBare });
  });
  const eventsFrom: number[] = [];
  let count = 0;
  for (let at = all.length - 1; at >= 0; at -= 1) {
    count += all[at]?.events.filter(({ kind }) => kind === 'event').length ?? 0;
    eventsFrom[at] = count;
  }
  const lastMarked = all.findLastIndex((reading) => reading && reading.form !== 'paragraphs');
  return { all, lastMarked, eventsFrom };
}

/** A date announces the events of a day; below a weekday may stand anything. */
function isDate(source: Lines, block: Block): boolean {
  return dayHeading(source, block)?.some(({ spoken }) => spoken.weekday === undefined) ?? false;
}

/** The first block from one on that is read as events; the end where none is. */
function firstReading({ blocks }: ReadBlocks, reading: ReadingAt, from: number): number {
  let at = from;
  while (at < blocks.length && !reading(at)) at += 1;
  return at;
}

/** What is printed above a timeline, and the date of its first day, are parts of it. */
function beginningOf({ source, blocks }: ReadBlocks, from: number, first: number): number {
  let at = first;
  for (let above = blocks[at - 1]; at > from && above; above = blocks[at - 1]) {
    if (!dayHeading(source, above) && !isZoneNote(textOfBlocks(source.lines, [above]))) break;
    at -= 1;
  }
  return at;
}

/**
 * Where a timeline ends that begins with a block: where another begins, in another form or under a label of its
 * own; else at the end of its events, or of all blocks where those belong to it.
 */
function endOf(text: ReadBlocks, readingAt: ReadingAt, first: number, isTimeline: boolean): number {
  const { source, blocks } = text;
  const form = readingAt(first)?.form;
  let last = first;
  for (let at = first + 1; at < blocks.length; at += 1) {
    const reading = readingAt(at);
    if (!reading) continue;
    const start = beginningOf(text, first + 1, at);
    if (start - 1 > first && announces(source, blocks[start - 1]))
      return isTimeline ? aboveNote(text, firstLabel(source, blocks, first, start - 1)) : last + 1;
    if (reading.form !== form || form === 'table') return start;
    last = at;
  }
  if (form === 'paragraphs') return nextPart(text, last + 1);
  return isTimeline ? blocks.length : last + 1;
}

/** What is printed above a timeline stands above its label too. */
function aboveNote({ source, blocks }: ReadBlocks, at: number): number {
  const above = blocks[at - 1];
  return above && isZoneNote(textOfBlocks(source.lines, [above])) ? at - 1 : at;
}

/** The block below events in plain lines that begins another part of the report: `Root cause: …`, or `Root cause` in a line. */
function nextPart({ source, blocks }: ReadBlocks, from: number): number {
  const isPart = ({ kind, start }: Block) => {
    if (kind !== 'paragraph') return false;
    const line = source.lines[start] ?? '';
    const label = /^[*_]{0,3}(\p{L}[^:*_\n]{1,60})[*_]{0,3}(?::|$)/u.exec(line)?.[1];
    const role = label === undefined ? undefined : roleOfHeading(label);
    return role !== undefined && role !== 'timeline';
  };
  let at = from;
  for (let block = blocks[at]; block && !isPart(block); block = blocks[at]) at += 1;
  return at;
}
