import { momentOf } from '../../report/moment.ts';
import { type EventTime, isEvent, type Timeline, type TimelineEvent } from '../../report/report.ts';
import { positionsOf } from '../../report/time-order.ts';
import type { TimeFrame } from '../../time/instant-of.ts';
import { writeDayClock, writeInstant } from '../../time/write-instant.ts';

/** The new times of an event; no end: it has none, or it stays. */
export type TimeChange = { readonly time: EventTime; readonly end?: EventTime };

/** The new times of events by their ids. */
export type TimeChanges = ReadonlyMap<string, TimeChange>;

/** What of an event a drag holds: all of it, or one edge of its range. */
export type DraggedPart = 'whole' | 'start' | 'end';

/** What a drag comes to. */
export type Retiming = {
  readonly changes: TimeChanges;
  /** The milliseconds by which it moves in the end: less than asked for where something is in the way. */
  readonly by: number;
};

/**
 * The times that events take when they are dragged along the axis together, each written in its own
 * zone and form. Events without a place on the axis stay. Nothing goes before Day 1 or out of the
 * calendar, and no edge of a range beyond the other: then all move less.
 */
export function proposeRetime(
  frame: TimeFrame,
  timeline: Timeline,
  ids: Iterable<string>,
  byMilliseconds: number,
  part: DraggedPart = 'whole',
): Retiming {
  return proposerOf(frame, timeline, ids, part)(byMilliseconds);
}

/** The same for a drag, which asks again at each step: the events are looked up once. */
export function proposerOf(
  frame: TimeFrame,
  timeline: Timeline,
  ids: Iterable<string>,
  part: DraggedPart,
): (byMilliseconds: number) => Retiming {
  const moving = movingEvents(frame, timeline, ids);
  const limits = limitsOf(moving, part, frame);
  return (byMilliseconds) => {
    const by = between(byMilliseconds, limits.least, limits.most);
    if (moving.length === 0 || by === 0) return { changes: new Map(), by: 0 };
    const changes = moving.map((each) => [each.event.id, changeOf(each, by, part, frame)] as const);
    return { changes: new Map(changes), by };
  };
}

type Moving = {
  readonly event: TimelineEvent;
  readonly at: number;
  /** Where its stored end stands, on the same axis. */
  readonly end?: number;
};

function movingEvents(
  frame: TimeFrame,
  timeline: Timeline,
  ids: Iterable<string>,
): readonly Moving[] {
  const wanted = new Set(ids);
  const events = timeline.entries.filter(isEvent);
  const positions = positionsOf(events, frame);
  return events.flatMap((event, index): readonly Moving[] => {
    const at = positions[index];
    if (at === undefined || !wanted.has(event.id)) return [];
    const axis = momentOf(event.time, frame)?.axis;
    const end = event.end === undefined ? undefined : momentOf(event.end, frame);
    return [{ event, at, ...(end?.axis === axis && end !== undefined && { end: end.at }) }];
  });
}

type Limits = { readonly least: number; readonly most: number };

/** How far all of the events let themselves be moved; both ends include not moving. */
function limitsOf(moving: readonly Moving[], part: DraggedPart, frame: TimeFrame): Limits {
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (const each of moving) {
    const own = limitsOfOne(each, part, frame);
    least = Math.max(least, Math.min(0, own.least));
    most = Math.min(most, Math.max(0, own.most));
  }
  return { least, most };
}

function limitsOfOne(moving: Moving, part: DraggedPart, frame: TimeFrame): Limits {
  const { at, end = at } = moving;
  const first = earliestOf(moving, frame);
  if (part === 'start') return { least: first - at, most: end - at };
  if (part === 'end') return { least: at - end, most: latest - end };
  return { least: first - Math.min(at, end), most: latest - Math.max(at, end) };
}

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** A year within the ends of the calendar, so that every zone has a date there. */
const earliest = Date.parse('0001-01-01T00:00Z');
const latest = Date.parse('9999-01-01T00:00Z');

/** The earliest place an event can be written at: of the clocks without a date, midnight of Day 1. */
function earliestOf({ event }: Moving, frame: TimeFrame): number {
  const moment = momentOf(event.time, frame);
  if (moment?.axis !== 'day-clock') return earliest;
  // Where the event has a clock of its own, Day 1 begins for it at that clock's midnight.
  const { date: _date, day: _day, clock: _clock, ...place } = event.time;
  return momentOf({ ...place, day: 1 }, frame)?.at ?? 0;
}

function changeOf(
  { event, at, end }: Moving,
  by: number,
  part: DraggedPart,
  frame: TimeFrame,
): TimeChange {
  const time = part === 'end' ? event.time : written(at + by, event.time, frame);
  if (event.end === undefined) return { time };
  const isStaying = end === undefined || part === 'start';
  return { time, end: isStaying ? event.end : written(end + by, event.end, frame) };
}

function written(at: number, like: EventTime, frame: TimeFrame): EventTime {
  if (momentOf(like, frame)?.axis !== 'day-clock') return writeInstant(Math.round(at), like, frame);
  return writeDayClock(Math.round(at), like, frame) ?? like;
}
