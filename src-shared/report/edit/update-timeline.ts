import { isEvent, type Report, type TimelineEntry, type TimelineEvent } from '../report.ts';
import { kept, withChanges } from './with-changes.ts';

/** Changes the entries of the timeline with this id. */
export function updateEntries(
  report: Report,
  timeline: string,
  change: (entries: readonly TimelineEntry[]) => readonly TimelineEntry[],
): Report {
  const timelines = report.timelines.map((found) =>
    found.id === timeline
      ? withChanges(found, { entries: kept(found.entries, change(found.entries)) })
      : found,
  );
  return withChanges(report, { timelines: kept(report.timelines, timelines) });
}

/** Puts other entries, or none, in the place of the entry with this id, in whichever timeline it stands. */
export function replaceEntry(
  report: Report,
  id: string,
  replace: (entry: TimelineEntry) => readonly TimelineEntry[],
): Report {
  const timeline = report.timelines.find(({ entries }) => entries.some((entry) => entry.id === id));
  if (timeline === undefined) return report;
  return updateEntries(report, timeline.id, (entries) =>
    entries.flatMap((entry) => (entry.id === id ? replace(entry) : [entry])),
  );
}

/** Applies a change to the event with this id; the id of a day heading or a passage changes nothing. */
export function updateEvent(
  report: Report,
  id: string,
  change: (event: TimelineEvent) => TimelineEvent,
): Report {
  return replaceEntry(report, id, (entry) => [isEvent(entry) ? change(entry) : entry]);
}
