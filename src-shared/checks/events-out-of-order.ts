import { sortTimeline } from '../report/edit/sort-timeline.ts';
import { outOfOrder } from '../report/out-of-order.ts';
import { isEvent, type Report, type Timeline, type TimelineEvent } from '../report/report.ts';
import { positionsOf } from '../report/time-order.ts';
import type { Fix } from './finding.ts';
import { nameEvent } from './name-part.ts';
import type { Remark, Rule } from './rule.ts';
import { placeOfTimeline, readsOfTimelines, visibleTimelines } from './timeline-section.ts';

/** Events are listed in order of time; a timeline listed from the newest to the oldest is one finding. */
export const eventsOutOfOrder: Rule = {
  name: 'events-out-of-order',
  reads: readsOfTimelines,
  check: (report) => visibleTimelines(report).flatMap((timeline) => remarks(timeline, report)),
};

function remarks(timeline: Timeline, report: Report): readonly Remark[] {
  const misplaced = outOfOrder(timeline.entries, report);
  if (misplaced.length > 1 && outOfOrder(timeline.entries.toReversed(), report).length === 0) {
    const message =
      'The timeline runs from the newest event to the oldest, and readers expect the oldest first: sort it by time.';
    return [{ message, where: placeOfTimeline(report, timeline), fix: sortFix(timeline) }];
  }
  const events = timeline.entries.filter(isEvent);
  const positions = positionsOf(events, report);
  return misplaced.map((event) => ({
    message: `${nameEvent(event)} ${contradiction(event, events, positions)}: correct its time, or sort the timeline by time.`,
    where: { kind: 'event', id: event.id },
    fix: sortFix(timeline),
  }));
}

function sortFix({ id }: Timeline): Fix {
  return { label: 'Sort by time', edit: (report) => sortTimeline(report, id) };
}

function contradiction(
  event: TimelineEvent,
  events: readonly TimelineEvent[],
  positions: readonly (number | undefined)[],
): string {
  const index = events.indexOf(event);
  const own = positions[index] ?? 0;
  const later = events.findLast((_, at) => at < index && (positions[at] ?? own) > own);
  if (later !== undefined) return `stands below ${nameEvent(later)} but is earlier`;
  const earlier = events.find((_, at) => at > index && (positions[at] ?? own) < own);
  return `stands above ${earlier === undefined ? 'an event' : nameEvent(earlier)} but is later`;
}
