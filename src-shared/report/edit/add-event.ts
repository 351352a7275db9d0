import type { Report, TimelineEvent } from '../report.ts';
import { placeInTime } from './place-in-time.ts';
import { updateEntries } from './update-timeline.ts';

/** Adds an event at its place in time; of unknown time, at the end. */
export function addEvent(report: Report, timeline: string, event: TimelineEvent): Report {
  return updateEntries(report, timeline, (entries) =>
    entries.toSpliced(placeInTime(entries, event, report), 0, event),
  );
}
