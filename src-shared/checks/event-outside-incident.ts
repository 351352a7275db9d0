import { editEvent } from '../report/edit/edit-event.ts';
import { type Moment, momentOf } from '../report/moment.ts';
import { isEvent, type Report, type Timeline } from '../report/report.ts';
import { dayLength } from '../time/clock.ts';
import { printDuration } from '../time/duration.ts';
import type { Fix } from './finding.ts';
import { incidentSpan, type Span } from './incident-span.ts';
import { nameEvent } from './name-part.ts';
import type { Remark, Rule } from './rule.ts';
import { placeOfTimeline, readsOfTimelines, visibleTimelines } from './timeline-section.ts';

/**
 * No event is further from the incident than a day and than the incident is long: what led up to it and
 * what followed is told, but a year or a month away the date is usually mistyped. Where a quarter of all
 * events is that far away, the incident's own bounds are more likely wrong, and that is one finding.
 */
export const eventOutsideIncident: Rule = {
  name: 'event-outside-incident',
  reads: readsOfTimelines,
  check: (report) => visibleTimelines(report).flatMap((timeline) => remarks(timeline, report)),
};

function remarks(timeline: Timeline, report: Report): readonly Remark[] {
  const span = incidentSpan(timeline, report, ['impact-started', 'detected'], ['resolved']);
  if (span === undefined) return [];
  const events = timeline.entries.filter(isEvent);
  const outside = events.flatMap((event): readonly Remark[] => {
    if (event.leftOut) return [];
    const distance = distanceTo(span, momentOf(event.time, report));
    if (distance === undefined) return [];
    const message = `${nameEvent(event)} lies ${distance} the incident: correct its date, or take it out of the timeline.`;
    const fix: Fix = {
      label: 'Leave out of the report',
      edit: (before) => editEvent(before, event.id, { leftOut: true }),
    };
    return [{ message, where: { kind: 'event', id: event.id }, fix }];
  });
  if (outside.length < 4 || outside.length * 4 < events.length) return outside;
  const message = `${outside.length} of ${events.length} events lie far from the incident: check the dates and the kinds of the events that begin and end it.`;
  return [{ message, where: placeOfTimeline(report, timeline) }];
}

/** In words, such as `365 d before`; undefined where it is near enough, or not known. */
function distanceTo(span: Span, moment: Moment | undefined): string | undefined {
  if (moment === undefined || moment.axis !== span.axis) return undefined;
  const farthest = Math.max(dayLength, span.end - span.start);
  const before = span.start - moment.at;
  const after = moment.at - span.end;
  if (before > farthest) return `${printDuration(before)} before`;
  return after > farthest ? `${printDuration(after)} after` : undefined;
}
