import {
  type EventTime,
  isEvent,
  type Timeline,
  type TimelineEntry,
  type TimelineEvent,
} from '../report/report.ts';
import { parseTime } from '../time/parse-time.ts';
import { printTimeRange } from '../time/print-time.ts';

/** The words of an event's time where it stands in its timeline. */
export type PrintedTime = {
  /** Complete in the sequence: the date or day stands in it where it is new. */
  readonly time: string;
  /** The same below a line that already gives the day. */
  readonly timeOfDay: string;
};

/**
 * Prints the times of a timeline in order, by event id. A time that was never edited prints as it was written;
 * another gives its date or day where a reader could not tell it from the line before.
 */
export function printedTimes(timeline: Timeline): ReadonlyMap<string, PrintedTime> {
  const printed = mapInSequence(timeline, (entry, before) =>
    isEvent(entry) ? [[entry.id, printedTime(entry, before)] as const] : [],
  );
  return new Map(printed.flat());
}

/** Leaves out the written words of times that would print as the same words without them. */
export function withoutNeedlessWords(timeline: Timeline): Timeline {
  const entries = mapInSequence(timeline, (entry, before) => {
    if (!isEvent(entry) || !writesAsPrinted(entry, before)) return entry;
    const { written: _written, ...time } = entry.time;
    return { ...entry, time };
  });
  return { ...timeline, entries };
}

/** Makes something of each entry and of the time that a reader has in mind when coming to it. */
function mapInSequence<Made>(
  { entries }: Timeline,
  make: (entry: TimelineEntry, before: EventTime) => Made,
): readonly Made[] {
  let before: EventTime = { day: 1 };
  return entries.map((entry) => {
    if (entry.kind === 'day-heading' && entry.date) before = { date: entry.date };
    const made = make(entry, before);
    if (isEvent(entry) && dayOf(entry.time) !== undefined) before = entry.time;
    return made;
  });
}

function writesAsPrinted({ time, end }: TimelineEvent, before: EventTime): boolean {
  if (time.written === undefined) return false;
  return time.written === printTimeRange(time, end, { withDate: !isClear(time, before) });
}

function printedTime(event: TimelineEvent, before: EventTime): PrintedTime {
  const { time, end } = event;
  if (time.written !== undefined) return { time: time.written, timeOfDay: time.written };
  return {
    time: printTimeRange(time, end, { withDate: !isClear(time, before) }),
    timeOfDay: printTimeRange(time, end, { withDate: false }),
  };
}

/** Tells whether a reader who takes times one after the other finds the day without being told. */
function isClear(time: EventTime, before: EventTime): boolean {
  if (time.clock === undefined || dayOf(time) !== dayOf(before)) return false;
  return before.clock === undefined || before.clock <= time.clock;
}

function dayOf(time: EventTime): string | number | undefined {
  return time.date ?? time.day;
}

/** Tells whether the words of a time, as written, give the date themselves. */
export function writesDate(time: EventTime): boolean {
  if (time.written === undefined || time.date === undefined) return false;
  return parseTime(time.written.replaceAll('|', ' '))?.date !== undefined;
}
