import { kept, withChanges } from '../../report/edit/with-changes.ts';
import { isEvent, type Report, type TimelineEvent } from '../../report/report.ts';

/** Changes the events with these ids, wherever they stand, in one go; other entries stay. */
export function updateEvents(
  report: Report,
  ids: Iterable<string>,
  change: (event: TimelineEvent) => TimelineEvent,
): Report {
  const chosen = new Set(ids);
  const timelines = report.timelines.map((timeline) => {
    const entries = timeline.entries.map((entry) =>
      chosen.has(entry.id) && isEvent(entry) ? change(entry) : entry,
    );
    return withChanges(timeline, { entries: kept(timeline.entries, entries) });
  });
  return withChanges(report, { timelines: kept(report.timelines, timelines) });
}
