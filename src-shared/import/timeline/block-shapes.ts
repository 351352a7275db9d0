import { areDefaultColumns } from '../../document/timeline-columns.ts';
import type { Block, ListBlock } from '../../markdown/block.ts';
import { nameOf } from '../../markdown/plain-text.ts';
import type { Lines } from '../../markdown/text-of-lines.ts';
import { fencedEvents } from './fenced-events.ts';
import { lineEvents, trailingLines } from './line-events.ts';
import { itemTimes, listEvents, timedItems, trailingItems } from './list-events.ts';
import { nestedEvents } from './nested-events.ts';
import { type EventTable, tableEvents } from './table-events.ts';
import type { DayDraft, EntryDraft, EventDraft, TimelineDraft } from './timeline-draft.ts';

/** How sure it is that blocks are a timeline, before a look at them. */
export type Expectation = {
  /**
   * `certain`: front matter says it. `announced`: a heading or label does. `below`: a heading further up does, and
   * events tell clocks. `none`: only the blocks can.
   */
  readonly certainty: 'certain' | 'announced' | 'below' | 'none';
  /** Take times behind the words too: `Declared 10:58`. Only where the document has no other timeline. */
  readonly trailing: boolean;
  /** What stands around the events belongs to the timeline too. */
  readonly takesAll: boolean;
  /** Times stand alone in paragraphs, and what happened in those below. */
  readonly mayBeBare: boolean;
};

/** A block read as events. */
export type BlockReading = Pick<TimelineDraft, 'form' | 'columns'> & {
  readonly events: readonly EntryDraft[];
};

/** Reads a block as events of a timeline, if it looks like them. */
export function readBlock(
  source: Lines,
  block: Block,
  expectation: Expectation,
): BlockReading | undefined {
  switch (block.kind) {
    case 'list':
      return readList(source, block, expectation);
    case 'table': {
      const table = tableEvents(source, block);
      const isTimeline = isExpected(expectation) || (table && isUnmistakable(table));
      return table && isTimeline ? tableReading(table) : undefined;
    }
    case 'paragraph':
      return isExpected(expectation)
        ? (readLines(lineEvents(source, block, expectation.mayBeBare)) ??
            (expectation.trailing ? readLines(trailingLines(source, block)) : undefined))
        : undefined;
    case 'code':
      return isExpected(expectation) ? readLines(fencedEvents(source, block)) : undefined;
    default:
      return undefined;
  }
}

function isExpected({ certainty }: Expectation): boolean {
  return certainty === 'certain' || certainty === 'announced';
}

function readLines(events: readonly (EventDraft | DayDraft)[]): BlockReading | undefined {
  const isTold = events.some(({ kind }) => kind === 'event');
  return isTold ? { form: 'paragraphs', events } : undefined;
}

const enoughTimed = { announced: 0.4, none: 0.6 } as const;
const fewestUnannounced = 3;

function readList(
  source: Lines,
  block: ListBlock,
  { certainty, trailing, takesAll }: Expectation,
): BlockReading | undefined {
  const times = itemTimes(source, block);
  const nested = nestedEvents(source, block, times, takesAll);
  if (nested) return listReading(block, nested);
  if (certainty === 'certain') return listReading(block, listEvents(source, block, times));
  const { timed, clocks, all } = timedItems(times);
  const isAnnounced = certainty === 'announced' || (certainty === 'below' && clocks > 0);
  const enough = isAnnounced
    ? timed > 0 && timed >= all * enoughTimed.announced
    : clocks > 0 && timed >= fewestUnannounced && timed >= all * enoughTimed.none;
  if (enough) return listReading(block, listEvents(source, block, times));
  const events = trailing ? trailingItems(source, block) : [];
  const told = events.filter(({ written }) => written !== '').length;
  const clocked = events.filter(({ spoken }) => spoken?.clock !== undefined).length;
  const isTimeline =
    told >= (isAnnounced ? 2 : fewestUnannounced) &&
    told >= all * enoughTimed.none &&
    (isAnnounced || clocked * 2 > told);
  return isTimeline ? listReading(block, events) : undefined;
}

function listReading(block: ListBlock, events: readonly EntryDraft[]): BlockReading {
  return { form: block.ordered ? 'numbered-list' : 'list', events };
}

/**
 * A table with dates in it may be about anything; one that begins with clocks and tells something of each, or
 * says of its columns that they are times and events, is a timeline.
 */
function isUnmistakable({ events, columns }: EventTable): boolean {
  const clocks = events.filter(({ spoken }) => spoken?.clock !== undefined).length;
  const told = events.filter(({ text }) => word.test(text)).length;
  const time = columns.findIndex(({ holds }) => holds === 'time' || holds === 'date');
  const text = columns.find(({ holds }) => holds === 'text');
  return (
    events.length >= fewestUnannounced &&
    clocks * 2 > events.length &&
    told * 2 > events.length &&
    !otherTime.test(nameOf(columns[time]?.label ?? '')) &&
    (time === firstTelling(columns) ? tellingName : eventName).test(nameOf(text?.label ?? ''))
  );
}

/** The first column that does more than number the rows. */
function firstTelling(columns: EventTable['columns']): number {
  return /^(?:#|№|no\.?|nr\.?|n[°º]|id)?$/i.test(columns[0]?.label.trim() ?? '') &&
    columns[0]?.holds === 'other'
    ? 1
    : 0;
}

/** A word, which numbers of a measurement and versions are not. */
const word = /\p{L}{3}|[\u3040-\u9fff\uac00-\ud7af]{2}/u;
/** Of the column that tells what happened; a plan has steps and sessions. */
const tellingName =
  /^$|event|descri|happen|action|detail|summary|message|note|comment|entry|activit|update|observ|incident|outage|log|status|symptom|remark|what|ereignis|beschreib|evento|événement|acontec|事|内容|描述|详情|说明|説明|経緯|イベント|이벤트|내용|설명/;
const eventName =
  /^(?:events?|incident events?|what happened|ereignis|événement|evenement|evento|acontecimiento|acontecimento|事件|事象|出来事|イベント|内容|이벤트|내용)$/;
/** Columns with times of something else than what happened: shifts, releases, deadlines. */
const otherTime =
  /^(?:from|shift|deploy|released?|release date|due|deadline|expir|eta|next|scheduled|schedule|opens?|closes?|departure|arrival)/;

/** The usual columns need no remembering. */
function tableReading({ columns, events }: EventTable): BlockReading {
  return { form: 'table', ...(!areDefaultColumns(columns) && { columns }), events };
}
