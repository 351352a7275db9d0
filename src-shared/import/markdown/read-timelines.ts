import type { Block } from '../../markdown/block.ts';
import { dedent, indentOf } from '../../markdown/line-starts.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { scanBlocks } from '../../markdown/scan-blocks.ts';
import { type Lines, textOf, textOfBlocks } from '../../markdown/text-of-lines.ts';
import type { Role } from '../../report/role.ts';
import { parseTime } from '../../time/parse-time.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';
import { isScheduleHeading, roleOfHeading } from '../section-names.ts';
import { type BlockReading, readBlock } from '../timeline/block-shapes.ts';
import { headingTimeline } from '../timeline/heading-timeline.ts';
import type { EntryDraft, TimelineDraft } from '../timeline/timeline-draft.ts';
import { isZoneNote } from '../timeline/zone-note.ts';
import type { OutlineNode } from './outline.ts';
import type { ReadContext } from './read-context.ts';
import { labelOf } from './read-fields.ts';

/** Blocks that are a timeline, or blocks that are not. */
export type TimelinePiece =
  | { readonly kind: 'timeline'; readonly draft: TimelineDraft }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] };

/** Keeps a timeline for resolving, and gives its id. */
export function addTimeline(
  context: ReadContext,
  draft: TimelineDraft,
  headings: readonly string[],
): string {
  const id = context.newId();
  context.timelines.push({ id, draft, headings });
  return id;
}

/** Reads a section whose events have a heading each, with the headings below that are no events. */
export function readHeadingTimeline(
  context: ReadContext,
  node: OutlineNode,
  role: Role | undefined,
): { readonly draft: TimelineDraft; readonly rest: readonly OutlineNode[] } | undefined {
  const reading = headingTimeline(context.source, node, role === 'timeline', (blocks) =>
    dayEntries(context.source, blocks),
  );
  if (!reading) return undefined;
  const level = (node.heading?.level ?? 1) + 1;
  const told = reading.entries.map((entry) => besideEvents(entry, reading.form, level));
  const entries = [...passageOf(context.source, node.blocks), ...told];
  return { draft: { form: reading.form, entries }, rest: reading.rest };
}

/** The heading of a day at the level at which the events are printed. */
function besideEvents(entry: EntryDraft, form: TimelineDraft['form'], level: number): EntryDraft {
  if (entry.kind !== 'day-heading' || form !== 'headings' || level > 6) return entry;
  const [heading] = scanBlocks(entry.text.split('\n'));
  if (heading?.kind !== 'heading' || heading.level === level) return entry;
  return { ...entry, text: `${'#'.repeat(level)} ${heading.text}` };
}

function dayEntries(source: Lines, blocks: readonly Block[]): readonly EntryDraft[] | undefined {
  const [first, ...others] = splitTimelines(source, blocks, {
    role: 'timeline',
    isDated: true,
    isCertain: false,
    trailing: false,
  });
  return first?.kind === 'timeline' && first.draft.form === 'list' && others.length === 0
    ? first.draft.entries
    : undefined;
}

/** What is known about blocks before they are read. */
export type Expected = {
  readonly role: Role | undefined;
  /** The heading is a date: what follows may well have happened that day. */
  readonly isDated: boolean;
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
  const readings = readBlocks(source, blocks, expected);
  const first = readings.findIndex((reading) => reading !== undefined);
  const reading = readings[first];
  if (!reading) return blocks.length === 0 ? [] : [{ kind: 'blocks', blocks }];
  const isTimeline = expected.role === 'timeline' || expected.isCertain;
  const next = nextTimeline(source, blocks, readings, first);
  const takesAll = isTimeline || reading.form === 'paragraphs';
  const last = lastOf(readings, reading.form) + 1;
  const part = reading.form === 'paragraphs' ? nextPart(source, blocks, last) : undefined;
  const end = next ?? part ?? (takesAll ? blocks.length : last);
  const start = isTimeline ? 0 : beginningOf(source, blocks, first);
  const entries = entriesOf(source, blocks.slice(start, end), readings.slice(start, end));
  const draft = {
    form: reading.form,
    entries,
    ...(reading.columns && { columns: reading.columns }),
  };
  return [
    ...(start > 0 ? [{ kind: 'blocks' as const, blocks: blocks.slice(0, start) }] : []),
    { kind: 'timeline', draft },
    ...splitTimelines(source, blocks.slice(end), end === part ? afterwards(expected) : expected),
  ];
}

/** Behind the label of another part nothing is announced any more. */
function afterwards(expected: Expected): Expected {
  return { ...expected, role: undefined, isDated: false };
}

/** The block below events in plain lines that begins another part of the report: `Root cause: …`. */
function nextPart(source: Lines, blocks: readonly Block[], from: number): number | undefined {
  const at = blocks.findIndex(({ kind, start }, index) => {
    if (index < from || kind !== 'paragraph') return false;
    const label = /^[*_]{0,3}(\p{L}[^:*_\n]{1,60})[*_]{0,3}:/u.exec(source.lines[start] ?? '')?.[1];
    const role = label === undefined ? undefined : roleOfHeading(label);
    return role !== undefined && role !== 'timeline';
  });
  return at < 0 ? undefined : at;
}

/** What is printed above a timeline, and the date of its first day, are parts of it. */
function beginningOf(source: Lines, blocks: readonly Block[], first: number): number {
  const isPart = (block: Block) =>
    dayHeading(source, block) ?? isZoneNote(textOfBlocks(source.lines, [block]));
  return blocks.slice(0, first).findLastIndex((block) => !isPart(block)) + 1;
}

type Readings = readonly (BlockReading | undefined)[];

/** Lines of prose may begin with a time: they are events only where no list and no table is. */
function readBlocks(source: Lines, blocks: readonly Block[], expected: Expected): Readings {
  const { role, isDated, isCertain, trailing } = expected;
  if (role === 'measures' && !isCertain) return [];
  const labelled = announcedBlocks(source, blocks);
  const readings = blocks.map((block, at) => {
    if (role !== 'timeline' && !isCertain && announcesOthers(source, blocks[at - 1]))
      return undefined;
    const isUnderDay = block.kind === 'list' && isDayHeading(source, blocks[at - 1]);
    const isAnnounced = role === 'timeline' || isDated || isUnderDay || labelled.has(block);
    const announced = isAnnounced ? 'announced' : 'none';
    const certainty = isCertain ? 'certain' : announced;
    return readBlock(source, block, { certainty, trailing });
  });
  const isMixed = readings.some((reading) => reading && reading.form !== 'paragraphs');
  const entries = readings.flatMap((reading) => reading?.events ?? []);
  const events = entries.filter(({ kind }) => kind === 'event');
  if (!isMixed && (isCertain || events.length >= fewestLines)) return readings;
  return readings.map((reading) => (reading?.form === 'paragraphs' ? undefined : reading));
}

const fewestLines = 2;

/** The blocks below a label that announces a timeline, up to the next label. */
function announcedBlocks(source: Lines, blocks: readonly Block[]): ReadonlySet<Block> {
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
function announces(source: Lines, block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && isAnnouncement(source.lines[block.end - 1] ?? '');
}

/** `Agenda:` above a list of times at which nothing happened. */
function announcesOthers(source: Lines, block: Block | undefined): boolean {
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

/** Where another timeline begins after the first: in another form, or under a label of its own. */
function nextTimeline(
  source: Lines,
  blocks: readonly Block[],
  readings: Readings,
  first: number,
): number | undefined {
  const form = readings[first]?.form;
  for (let at = first + 1; at < blocks.length; at += 1) {
    const reading = readings[at];
    if (!reading) continue;
    const start = beginningOf(source, blocks, at);
    if (start - 1 > first && announces(source, blocks[start - 1]))
      return firstLabel(source, blocks, first, start - 1);
    if (reading.form !== form || form === 'table') return start;
  }
  return undefined;
}

/** The first of the labelled paragraphs that stand one below the other up to a block, behind another. */
function firstLabel(source: Lines, blocks: readonly Block[], behind: number, upTo: number): number {
  let at = upTo;
  while (at - 1 > behind && isLabelled(source, blocks[at - 1])) at -= 1;
  return at;
}

function isLabelled(source: Lines, block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && labelOf(source.lines[block.start] ?? '') !== undefined;
}

function lastOf(readings: Readings, form: TimelineDraft['form']): number {
  return readings.findLastIndex((reading) => reading?.form === form);
}

function entriesOf(
  source: Lines,
  blocks: readonly Block[],
  readings: Readings,
): readonly EntryDraft[] {
  const entries: EntryDraft[] = [];
  let prose: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const found = readings[at]?.events ?? dayHeading(source, block);
    const owner = prose.length === 0 ? entries.at(-1) : undefined;
    if (found) {
      entries.push(...passageOf(source, prose), ...found);
      prose = [];
    } else if (owner?.kind === 'event' && belongsAbove(source, blocks, readings, at)) {
      entries.splice(-1, 1, {
        ...owner,
        text: joined(owner.text, textOfBlock(source, block)),
      });
    } else prose.push(block);
  }
  return [...entries, ...passageOf(source, prose)];
}

/**
 * Code, quotes and images between the events of a list belong to the event above them; where events are plain
 * paragraphs, everything up to the next one does.
 */
function belongsAbove(
  source: Lines,
  blocks: readonly Block[],
  readings: Readings,
  at: number,
): boolean {
  const block = blocks[at];
  if (!block || blocks[at - 1]?.kind === 'table') return false;
  if (readings.find((reading) => reading !== undefined)?.form === 'paragraphs') return true;
  if (block.kind === 'code' || block.kind === 'quote') return true;
  return (
    block.kind === 'paragraph' &&
    /^!\[[^\]]*\]\([^()]*\)$/.test(textOfBlocks(source.lines, [block]).trim())
  );
}

/**
 * A block from where it begins, or it would be taken for a part of the list above it; unless a line of code would
 * end it then.
 */
function textOfBlock({ lines }: Lines, { start, end }: Block): string {
  const indent = indentOf(lines[start] ?? '');
  if (indent === 0 || indent > 3) return textOf(lines, start, end);
  const own = lines.slice(start, end).map((line) => dedent(line, indent));
  return scanBlocks(own).length === 1 ? textOf(own, 0, own.length) : textOf(lines, start, end);
}

function joined(text: string, more: string): string {
  return text === '' ? more : `${text}\n\n${more}`;
}

/** The passage that blocks are, none for no blocks. */
export function passageOf(source: Lines, blocks: readonly Block[]): readonly EntryDraft[] {
  const first = blocks[0];
  if (!first) return [];
  return [
    { kind: 'passage', line: source.first + first.start, text: textOfBlocks(source.lines, blocks) },
  ];
}

function dayHeading(source: Lines, block: Block): readonly EntryDraft[] | undefined {
  if (block.kind !== 'paragraph' || block.end - block.start > 1) return undefined;
  const text = (source.lines[block.start] ?? '').trim();
  const spoken = dateAlone(plainText(text).replace(/:$/, ''));
  return spoken && [{ kind: 'day-heading', line: source.first + block.start, text, spoken }];
}

function isDayHeading(source: Lines, block: Block | undefined): boolean {
  return block !== undefined && dayHeading(source, block) !== undefined;
}

/** Words that are a date and nothing else. */
export function dateAlone(words: string): SpokenTime | undefined {
  const spoken = words.length < 60 ? parseTime(words) : undefined;
  return spoken?.clock === undefined && (spoken?.date ?? spoken?.dayCount) !== undefined
    ? spoken
    : undefined;
}
