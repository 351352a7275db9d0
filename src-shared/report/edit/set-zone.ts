import { instantOf, type TimeFrame } from '../../time/instant-of.ts';
import { writeInstant } from '../../time/write-instant.ts';
import { isZone } from '../../time/zone.ts';
import { type EventTime, isEvent, type Report, type TimelineEntry } from '../report.ts';
import { kept, withChanges } from './with-changes.ts';

/** What a change of zone leaves as it is: the clocks that people read, or the moments they stand for. */
export type ZoneChange = 'clock-stays' | 'instant-stays';

/**
 * Puts the report's times into another zone. Times with a zone of their own are not concerned, nor are
 * day headings. Where instants stay, the clocks change; a time whose instant is not known keeps its
 * clock and takes the old zone as its own. A zone that does not exist changes nothing.
 */
export function setZone(report: Report, zone: string, change: ZoneChange): Report {
  if (!isZone(zone)) return report;
  const next = withChanges(report, { zone, zoneAssumed: undefined });
  if (zone === report.zone) return next;
  const changed = (time: EventTime): EventTime => {
    if (time.zone !== undefined) return time;
    // An offset chose between the two hours of the old zone; it says nothing about the new one.
    if (change === 'clock-stays') return withChanges(time, { offset: undefined });
    return sameInstant(time, report, next);
  };
  const timelines = report.timelines.map((timeline) => {
    const entries = timeline.entries.map((entry) => retimed(entry, changed));
    return withChanges(timeline, { entries: kept(timeline.entries, entries) });
  });
  return withChanges(next, { timelines: kept(report.timelines, timelines) });
}

function retimed(entry: TimelineEntry, change: (time: EventTime) => EventTime): TimelineEntry {
  if (!isEvent(entry)) return entry;
  const time = change(entry.time);
  return withChanges(entry, entry.end === undefined ? { time } : { time, end: change(entry.end) });
}

function sameInstant(time: EventTime, from: TimeFrame, to: TimeFrame): EventTime {
  // A date alone is a day wherever it is read, and without a clock there is nothing to move.
  if (time.clock === undefined) return time;
  const result = instantOf(time, from);
  if (result.kind !== 'instant' || !isWritable(result.epochMilliseconds)) {
    return { ...time, zone: from.zone };
  }
  const { date, day, clock, offset } = writeInstant(result.epochMilliseconds, time, to);
  return withChanges(time, { date, day, clock, offset, written: undefined });
}

/** Within a year of the ends of the calendar another zone may have no date for an instant. */
function isWritable(epochMilliseconds: number): boolean {
  return epochMilliseconds > firstWritable && epochMilliseconds < lastWritable;
}

const firstWritable = Date.parse('0001-01-01T00:00Z');
const lastWritable = Date.parse('9999-01-01T00:00Z');
