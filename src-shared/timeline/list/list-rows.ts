import { milestonesOf } from '../../report/milestones.ts';
import { momentOf } from '../../report/moment.ts';
import { outOfOrder } from '../../report/out-of-order.ts';
import {
  isEvent,
  type Report,
  type Timeline,
  type TimelineEntry,
  type TimelineEvent,
} from '../../report/report.ts';
import { positionsOf } from '../../report/time-order.ts';
import { isoDateOfDay } from '../../time/calendar-date.ts';
import { dayLength, type Precision } from '../../time/clock.ts';
import { printDuration } from '../../time/duration.ts';
import { printLongDate } from '../../time/print-time.ts';
import { type AxisClock, wallAt } from '../axis/axis-clock.ts';
import { type Stretch, silenceLength } from './silence-length.ts';

/** A line of the list: an entry, or what its neighbours tell: where a day begins, where nothing is told. */
export type ListRow =
  | {
      readonly kind: 'entry';
      readonly key: string;
      /** Its place among the entries of the timeline. */
      readonly index: number;
      /** Not a heading or a passage. */
      readonly isEvent: boolean;
      /** Milliseconds on the timeline's axis; absent: unknown. */
      readonly at?: number;
      /** Milliseconds since the impact started; negative before it. */
      readonly elapsed?: number;
      /** It stands at a wrong place in time: often a typing mistake. */
      readonly isOutOfOrder: boolean;
    }
  | { readonly kind: 'day'; readonly key: string; readonly label: string }
  | { readonly kind: 'gap'; readonly key: string; readonly words: string };

/** The lines of a list and what is told about all of them. */
export type ListRows = {
  readonly rows: readonly ListRow[];
  /** How many events stand at a wrong place in time. */
  readonly outOfOrder: number;
  /** The axis of the times: instants, or clocks that count from Day 1. */
  readonly axis: AxisClock['axis'];
};

/** The report's facts that times are read with. */
export type ListFrame = Pick<Report, 'zone' | 'dayOne' | 'language'>;

/**
 * The lines of a timeline in the order of its entries. A day begins where the report's zone shows
 * another date, unless a heading says so; events out of order begin none. `shows`: the events that a filter
 * lets through; with one, what stands between events and the silences are left out.
 */
export function listRows(
  timeline: Timeline,
  frame: ListFrame,
  shows?: (event: TimelineEvent) => boolean,
): ListRows {
  const { entries } = timeline;
  const positions = positionsOf(entries, frame);
  const wrong = new Set<TimelineEntry>(outOfOrder(entries, frame));
  const start = milestonesOf(timeline, frame).get('impact-started');
  const impact = start && positions[entries.indexOf(start)];
  const lines = entries.flatMap((entry, index): readonly Line[] => {
    const at = isEvent(entry) ? positions[index] : undefined;
    const isShown = shows === undefined || (isEvent(entry) && shows(entry));
    if (!isShown) return [];
    return [{ entry, index, isOutOfOrder: wrong.has(entry), ...(at !== undefined && { at }) }];
  });
  const axis = axisOf(lines, frame);
  const longest = shows === undefined ? silenceLength(stretchesOf(lines, frame)) : undefined;
  const rows = withMarks(lines, { axis, zone: frame.zone }, longest, frame, impact);
  return { rows, outOfOrder: wrong.size, axis };
}

type Line = {
  readonly entry: TimelineEntry;
  readonly index: number;
  readonly at?: number;
  readonly isOutOfOrder: boolean;
};

function withMarks(
  lines: readonly Line[],
  clock: AxisClock,
  longest: number | undefined,
  frame: ListFrame,
  impact: number | undefined,
): readonly ListRow[] {
  const rows: ListRow[] = [];
  let told: { readonly until: number; readonly row: number } | undefined;
  let day: number | undefined;
  let isHeaded = false;
  for (const line of lines) {
    isHeaded ||= line.entry.kind === 'day-heading';
    const stretch = stretchOf(line, frame);
    if (stretch === undefined) {
      rows.push(rowOf(line, impact));
      continue;
    }
    const silence = told === undefined ? 0 : stretch.from - told.until;
    if (told !== undefined && longest !== undefined && silence >= longest) {
      rows.splice(told.row, 0, gapRow(line, silence));
    }
    const ownDay = Math.floor(wallAt(stretch.from, clock) / dayLength);
    if (ownDay !== day && !isHeaded) rows.push(dayRow(line, ownDay, clock, frame));
    day = ownDay;
    isHeaded = false;
    rows.push(rowOf(line, impact));
    told = { until: Math.max(told?.until ?? stretch.until, stretch.until), row: rows.length };
  }
  return rows;
}

function rowOf({ entry, index, at, isOutOfOrder }: Line, impact: number | undefined): ListRow {
  const elapsed = at === undefined || impact === undefined ? undefined : at - impact;
  return {
    ...{ kind: 'entry', key: entry.id, index, isEvent: isEvent(entry), isOutOfOrder },
    ...(at !== undefined && { at }),
    ...(elapsed !== undefined && { elapsed }),
  };
}

function gapRow({ entry }: Line, silence: number): ListRow {
  return { kind: 'gap', key: `gap:${entry.id}`, words: `${printDuration(silence)} of silence` };
}

function dayRow({ entry }: Line, day: number, { axis }: AxisClock, frame: ListFrame): ListRow {
  const date = axis === 'instant' ? isoDateOfDay(day) : undefined;
  const label = date === undefined ? `Day ${day + 1}` : printLongDate(date, frame.language ?? 'en');
  return { kind: 'day', key: `day:${entry.id}`, label };
}

function stretchesOf(lines: readonly Line[], frame: ListFrame): readonly Stretch[] {
  return lines.flatMap((line) => stretchOf(line, frame) ?? []);
}

/** The time that an event in order accounts for; one exact to the day or hour, all of it. */
function stretchOf({ entry, at, isOutOfOrder }: Line, frame: ListFrame): Stretch | undefined {
  if (!isEvent(entry) || at === undefined || isOutOfOrder) return undefined;
  const moment = momentOf(entry.time, frame);
  const end = entry.end === undefined ? undefined : momentOf(entry.end, frame);
  const until = end !== undefined && end.axis === moment?.axis ? end.at : at;
  return { from: at, until: Math.max(until, at + lengthOf(moment?.precision)) };
}

function lengthOf(precision: Precision | undefined): number {
  if (precision === 'day') return dayLength;
  return precision === 'hour' ? 3_600_000 : 0;
}

function axisOf(lines: readonly Line[], frame: ListFrame): AxisClock['axis'] {
  const known = lines.find(({ at }) => at !== undefined)?.entry;
  const moment = known && isEvent(known) ? momentOf(known.time, frame) : undefined;
  return moment?.axis ?? 'instant';
}
