import { type EventTime, isEvent, type Report, type TimelineEvent } from '../report/report.ts';
import { visibleTimelines } from './timeline-section.ts';

/** Every time in the printed timelines, an event's end being one of its own. */
export function eventTimes(
  report: Report,
): readonly { readonly event: TimelineEvent; readonly time: EventTime }[] {
  const events = visibleTimelines(report).flatMap(({ entries }) => entries.filter(isEvent));
  return events.flatMap((event) => [
    { event, time: event.time },
    ...(event.end === undefined ? [] : [{ event, time: event.end }]),
  ]);
}
