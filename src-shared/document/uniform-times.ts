import { type EventTime, isEvent, type Report, type TimelineEntry } from '../report/report.ts';
import { instantOf } from '../time/instant-of.ts';
import { writeInstant } from '../time/write-instant.ts';

/** The report with every time in the one form of this program and in the report's zone. */
export function uniformTimes(report: Report): Report {
  const uniform = (time: EventTime): EventTime => {
    const { written: _written, ...bare } = time;
    const instant = instantOf(bare, report);
    if (bare.zone === undefined || instant.kind !== 'instant') return bare;
    const { zone: _zone, offset: _offset, ...local } = bare;
    const moved = writeInstant(instant.epochMilliseconds, local, report);
    return bare.approximate ? { ...moved, approximate: true } : moved;
  };
  const inEntry = (entry: TimelineEntry): TimelineEntry =>
    isEvent(entry)
      ? { ...entry, time: uniform(entry.time), ...(entry.end && { end: uniform(entry.end) }) }
      : entry;
  const timelines = report.timelines.map((timeline) => ({
    ...timeline,
    entries: timeline.entries.map(inEntry),
  }));
  const posted = report.posted && { posted: { date: report.posted.date } };
  return { ...report, ...posted, timelines };
}
