import type { TimeFrame } from '../time/instant-of.ts';
import { type Moment, momentOf } from './moment.ts';
import {
  type DayHeading,
  type EventTime,
  isEvent,
  type TimelineEntry,
  type TimelineEvent,
} from './report.ts';

/** Where an entry stands in time, in milliseconds on its timeline's axis; undefined: nobody knows. */
export type Position = number | undefined;

type Placed = { readonly event: TimelineEvent; readonly position: Position };

/**
 * The positions of all entries of a timeline. A timeline with dated and undated times is read on the
 * axis that more of its events are on; the others count as unknown, and so do passages. A day heading
 * stands at the beginning of its day, which is its date or else that of the first event below it.
 */
export function positionsOf(
  entries: readonly TimelineEntry[],
  frame: TimeFrame,
): readonly Position[] {
  const moments = entries.map((entry) =>
    isEvent(entry) ? momentOf(entry.time, frame) : undefined,
  );
  const axis = axisOf(moments);
  const positions: Position[] = moments.map((moment) => onAxis(moment, axis));
  let below: Placed[] = [];
  for (const [index, entry] of [...entries.entries()].reverse()) {
    if (isEvent(entry)) below.push({ event: entry, position: positions[index] });
    if (entry.kind !== 'day-heading') continue;
    positions[index] = headingPosition(entry, below, axis, frame);
    below = [];
  }
  return positions;
}

function axisOf(moments: readonly (Moment | undefined)[]): Moment['axis'] {
  const instants = moments.filter((moment) => moment?.axis === 'instant').length;
  const dayClocks = moments.filter((moment) => moment?.axis === 'day-clock').length;
  return instants < dayClocks ? 'day-clock' : 'instant';
}

function onAxis(moment: Moment | undefined, axis: Moment['axis']): Position {
  return moment?.axis === axis ? moment.at : undefined;
}

/** An event in a zone of its own may precede the midnight of the report's zone; its heading still heads it. */
function headingPosition(
  heading: DayHeading,
  below: readonly Placed[], // from the last to the first
  axis: Moment['axis'],
  frame: TimeFrame,
): Position {
  const first = below.findLast(({ position }) => position !== undefined)?.event;
  const day = heading.date === undefined ? dayOf(first?.time ?? {}) : { date: heading.date };
  const midnight = onAxis(momentOf(day, frame), axis);
  if (midnight === undefined) return undefined;
  return below
    .filter(({ event: { time } }) => time.date === day.date && time.day === day.day)
    .reduce((earliest, { position }) => Math.min(earliest, position ?? earliest), midnight);
}

function dayOf({ date, day }: EventTime): EventTime {
  if (date !== undefined) return { date };
  return day === undefined ? {} : { day };
}
