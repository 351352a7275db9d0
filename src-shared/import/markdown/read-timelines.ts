import type { Role } from '../../report/role.ts';
import { parseTime } from '../../time/parse-time.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { roleOfHeading } from '../section-names.ts';
import { headingTimeline } from '../timeline/heading-timeline.ts';
import { listEvents, timedItems } from '../timeline/list-events.ts';
import { type EventTable, tableEvents } from '../timeline/table-events.ts';
import type { EntryDraft, EventDraft, TimelineDraft } from '../timeline/timeline-draft.ts';
import { areDefaultColumns } from '../../document/timeline-columns.ts';
import type { Block, ListBlock } from '../../markdown/block.ts';
import type { OutlineNode } from './outline.ts';
import { type Lines, textOfBlocks } from '../../markdown/text-of-lines.ts';
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
  const entries = [...passageOf(context.source, node.blocks), ...reading.entries];
  return { draft: { form: reading.form, entries }, rest: reading.rest };
}

function dayEntries(source: Lines, blocks: readonly Block[]): readonly EntryDraft[] | undefined {
  const [first, ...others] = splitTimelines(source, blocks, 'timeline', false);
  return first?.kind === 'timeline' && first.draft.form === 'list' && others.length === 0
    ? first.draft.entries
    : undefined;
}

/**
 * Parts a section's blocks into timelines and the rest. Under a timeline's heading everything belongs to the
 * timeline: what stands before, between and after the events are its passages.
 */
export function splitTimelines(
  source: Lines,
  blocks: readonly Block[],
  role: Role | undefined,
  isCertain: boolean,
): readonly TimelinePiece[] {
  const readings =
    role === 'measures' && !isCertain
      ? []
      : blocks.map((block, at) =>
          isCertain ? readCertain(source, block) : readBlock(source, blocks, at, role),
        );
  const first = readings.findIndex((reading) => reading !== undefined);
  const reading = readings[first];
  if (!reading) return blocks.length === 0 ? [] : [{ kind: 'blocks', blocks }];
  const isTimeline = role === 'timeline' || isCertain;
  const next = nextTimeline(source, blocks, readings, first);
  const end = next ?? (isTimeline ? blocks.length : lastOf(readings, reading.form) + 1);
  const start = isTimeline ? 0 : first;
  const entries = entriesOf(source, blocks.slice(start, end), readings.slice(start, end));
  const draft = {
    form: reading.form,
    entries,
    ...(reading.columns && { columns: reading.columns }),
  };
  return [
    ...(start > 0 ? [{ kind: 'blocks' as const, blocks: blocks.slice(0, start) }] : []),
    { kind: 'timeline', draft },
    ...splitTimelines(source, blocks.slice(end), role, isCertain),
  ];
}

type BlockReading = Pick<TimelineDraft, 'form' | 'columns'> & {
  readonly events: readonly EventDraft[];
};

const enoughTimed = { inTimeline: 0.4, elsewhere: 0.6 } as const;
const fewestElsewhere = 3;

function readBlock(
  source: Lines,
  blocks: readonly Block[],
  at: number,
  role: Role | undefined,
): BlockReading | undefined {
  const block = blocks[at];
  const announced = role === 'timeline' || announces(source, blocks[at - 1]);
  if (block?.kind === 'list') {
    const { timed, clocks, all } = timedItems(source, block);
    const enough = announced
      ? timed > 0 && timed >= all * enoughTimed.inTimeline
      : clocks > 0 && timed >= fewestElsewhere && timed >= all * enoughTimed.elsewhere;
    return enough ? listReading(source, block) : undefined;
  }
  if (block?.kind !== 'table') return undefined;
  const table = tableEvents(source, block);
  if (!table || (!announced && !isUnmistakable(table))) return undefined;
  return tableReading(table);
}

/** Reads a block that is known to be a timeline's: every item is an event. */
function readCertain(source: Lines, block: Block): BlockReading | undefined {
  if (block.kind === 'list') return listReading(source, block);
  const table = block.kind === 'table' ? tableEvents(source, block) : undefined;
  return table && tableReading(table);
}

/** A table with dates in it may be about anything; one that begins with clocks is a timeline. */
function isUnmistakable({ events, columns }: EventTable): boolean {
  const clocks = events.filter(({ spoken }) => spoken?.clock !== undefined).length;
  const isFirst = columns[0]?.holds === 'time' || columns[0]?.holds === 'date';
  return isFirst && events.length >= fewestElsewhere && clocks * 2 > events.length;
}

/** The usual columns need no remembering. */
function tableReading({ columns, events }: EventTable): BlockReading {
  return { form: 'table', ...(!areDefaultColumns(columns) && { columns }), events };
}

function listReading(source: Lines, block: ListBlock): BlockReading {
  return { form: block.ordered ? 'numbered-list' : 'list', events: listEvents(source, block) };
}

/** Tells whether a paragraph that ends in a line such as `**Timeline:**` announces what follows as one. */
function announces(source: Lines, block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const line = source.lines[block.end - 1] ?? '';
  const label = labelOf(line);
  return (
    line.length < 100 &&
    (label?.rest ?? '') === '' &&
    roleOfHeading(label?.label ?? line) === 'timeline'
  );
}

/** Where another timeline begins after the first: in another form, or under a label of its own. */
function nextTimeline(
  source: Lines,
  blocks: readonly Block[],
  readings: readonly (BlockReading | undefined)[],
  first: number,
): number | undefined {
  const form = readings[first]?.form;
  for (let at = first + 1; at < blocks.length; at += 1) {
    const reading = readings[at];
    if (!reading) continue;
    if (announces(source, blocks[at - 1])) return at - 1;
    if (reading.form !== form || form === 'table') return at;
  }
  return undefined;
}

function lastOf(
  readings: readonly (BlockReading | undefined)[],
  form: TimelineDraft['form'],
): number {
  return readings.findLastIndex((reading) => reading?.form === form);
}

function entriesOf(
  source: Lines,
  blocks: readonly Block[],
  readings: readonly (BlockReading | undefined)[],
): readonly EntryDraft[] {
  const entries: EntryDraft[] = [];
  let prose: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const found = readings[at]?.events ?? dayHeading(source, block);
    const owner = prose.length === 0 ? entries.at(-1) : undefined;
    if (found) {
      entries.push(...passageOf(source, prose), ...found);
      prose = [];
    } else if (owner?.kind === 'event' && belongsAbove(source, blocks[at - 1], block)) {
      entries.splice(-1, 1, {
        ...owner,
        text: joined(owner.text, textOfBlocks(source.lines, [block])),
      });
    } else prose.push(block);
  }
  return [...entries, ...passageOf(source, prose)];
}

/** Code, quotes and images between the events of a list belong to the event above them. */
function belongsAbove(source: Lines, above: Block | undefined, block: Block): boolean {
  if (above?.kind === 'table') return false;
  if (block.kind === 'code' || block.kind === 'quote') return true;
  return (
    block.kind === 'paragraph' &&
    /^!\[[^\]]*\]\([^()]*\)$/.test(textOfBlocks(source.lines, [block]).trim())
  );
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

function dateAlone(words: string): SpokenTime | undefined {
  const spoken = words.length < 60 ? parseTime(words) : undefined;
  return spoken?.clock === undefined && (spoken?.date ?? spoken?.dayCount) !== undefined
    ? spoken
    : undefined;
}
