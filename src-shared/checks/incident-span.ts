import type { Milestone } from '../report/event-kind.ts';
import { milestonesOf } from '../report/milestones.ts';
import { type Moment, momentOf } from '../report/moment.ts';
import type { Report, Timeline } from '../report/report.ts';

/** The time from one of the first kinds that is marked to one of the last, on one axis, in milliseconds. */
export type Span = { readonly axis: Moment['axis']; readonly start: number; readonly end: number };

/**
 * The span of an incident: from the event of the first of the `starts` kinds that the timeline has to
 * that of the first of the `ends`. Undefined where one is missing or unknown, or they are in no order.
 */
export function incidentSpan(
  timeline: Timeline,
  report: Report,
  starts: readonly Milestone[],
  ends: readonly Milestone[],
): Span | undefined {
  const milestones = milestonesOf(timeline, report);
  const momentOfFirst = (kinds: readonly Milestone[]): Moment | undefined => {
    const kind = kinds.find((each) => milestones.has(each));
    const event = kind === undefined ? undefined : milestones.get(kind);
    return event === undefined ? undefined : momentOf(event.time, report);
  };
  const start = momentOfFirst(starts);
  const end = momentOfFirst(ends);
  if (start === undefined || end === undefined) return undefined;
  if (start.axis !== end.axis || start.at > end.at) return undefined;
  return { axis: start.axis, start: start.at, end: end.at };
}
