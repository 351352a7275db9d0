import { type EventTime, isEvent, type Report, type TimelineEntry } from '../report.ts';
import { placeInTime } from './place-in-time.ts';
import { updateEntries } from './update-timeline.ts';
import { withChanges } from './with-changes.ts';

/** Re-times an event and moves it to its place in time, unless it stands there or the time is unknown. */
export function setEventTime(report: Report, id: string, time: EventTime): Report {
  const timeline = report.timelines.find(({ entries }) => entries.some((entry) => entry.id === id));
  if (timeline === undefined) return report;
  return updateEntries(report, timeline.id, (entries) => retimed(entries, id, time, report));
}

function retimed(
  entries: readonly TimelineEntry[],
  id: string,
  time: EventTime,
  report: Report,
): readonly TimelineEntry[] {
  const index = entries.findIndex((entry) => entry.id === id);
  const entry = entries[index];
  if (entry === undefined || !isEvent(entry) || entry.time === time) return entries;
  const event = withChanges(entry, { time });
  const others = entries.toSpliced(index, 1);
  return others.toSpliced(placeInTime(others, event, report, index), 0, event);
}
