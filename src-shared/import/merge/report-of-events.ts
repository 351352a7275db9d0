import { isEvent, type Report, type TimelineEntry } from '../../report/report.ts';
import type { PlannedEvent } from './plan-merge.ts';

/** What was understood as a report of its own, without the events that are not taken. */
export function reportOfEvents(report: Report, planned: readonly PlannedEvent[]): Report {
  const events = new Map(planned.map((one) => [one.event.id, one]));
  return {
    ...report,
    timelines: report.timelines.map((timeline) => ({
      ...timeline,
      entries: timeline.entries.flatMap((entry): readonly TimelineEntry[] => {
        if (!isEvent(entry)) return [entry];
        const plan = events.get(entry.id);
        return plan === undefined || plan.isTaken ? [plan?.event ?? entry] : [];
      }),
    })),
  };
}
