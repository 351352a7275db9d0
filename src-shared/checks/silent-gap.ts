import { type Moment, momentOf } from '../report/moment.ts';
import { isEvent, type Report, type Timeline, type TimelineEvent } from '../report/report.ts';
import { dayLength, type Precision } from '../time/clock.ts';
import { printDuration } from '../time/duration.ts';
import { incidentSpan, type Span } from './incident-span.ts';
import { nameEvent } from './name-part.ts';
import type { Remark, Rule } from './rule.ts';
import { readsOfTimelines, visibleTimelines } from './timeline-section.ts';

const halfHour = 1_800_000;

/**
 * While people are affected the timeline is not silent for long. Long is more than half an hour, which
 * is how often an incident is usually reported on, and more than a quarter of the impact, so that nobody
 * has to account for every half hour of an incident of weeks.
 */
export const silentGap: Rule = {
  name: 'silent-gap',
  reads: readsOfTimelines,
  check: (report) => visibleTimelines(report).flatMap((timeline) => remarks(timeline, report)),
};

/** The time that an event accounts for, in milliseconds. */
type Stretch = { readonly event: TimelineEvent; readonly from: number; readonly until: number };

function remarks(timeline: Timeline, report: Report): readonly Remark[] {
  const span = incidentSpan(timeline, report, ['impact-started', 'detected'], ['resolved']);
  if (span === undefined) return [];
  const longest = Math.max(halfHour, (span.end - span.start) / 4);
  const stretches = stretchesWithin(span, timeline, report);
  const found: Remark[] = [];
  let last = stretches[0];
  for (const next of stretches) {
    if (last !== undefined && next.from - last.until > longest) found.push(remark(last, next));
    if (last === undefined || next.until > last.until) last = next;
  }
  return found;
}

function remark(last: Stretch, next: Stretch): Remark {
  const gap = printDuration(next.from - last.until);
  return {
    message: `Nothing is told of the ${gap} between ${nameEvent(last.event)} and ${nameEvent(next.event)}: say what was tried or awaited.`,
    where: { kind: 'event', id: next.event.id },
  };
}

function stretchesWithin(span: Span, timeline: Timeline, report: Report): readonly Stretch[] {
  return timeline.entries
    .filter(isEvent)
    .flatMap((event): readonly Stretch[] => {
      const start = momentOf(event.time, report);
      const end = event.end === undefined ? undefined : momentOf(event.end, report);
      const isWithin = start?.axis === span.axis && start.at >= span.start && start.at <= span.end;
      if (!isWithin) return [];
      const until = end?.axis === span.axis ? untilOf(end) : start.at;
      return [{ event, from: start.at, until: Math.max(until, untilOf(start)) }];
    })
    .sort((left, right) => left.from - right.from);
}

/** A time exact to the day or the hour may have been at any moment of it. */
function untilOf({ at, precision }: Moment): number {
  const lengths: Partial<Record<Precision, number>> = { day: dayLength, hour: 3_600_000 };
  return at + (lengths[precision] ?? 0);
}
