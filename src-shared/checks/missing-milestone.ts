import { eventKindNames, type Milestone } from '../report/event-kind.ts';
import { metricsTimeline } from '../report/metrics.ts';
import { milestonesOf } from '../report/milestones.ts';
import { isEvent } from '../report/report.ts';
import type { Rule } from './rule.ts';
import { placeOfTimeline, readsOfTimelines } from './timeline-section.ts';

/** Without these two there is no telling how long anything took. */
export const neededMilestones: readonly Milestone[] = ['detected', 'resolved'];

/** The timeline has an event marked detected and one marked resolved; an empty timeline is another rule's. */
export const missingMilestone: Rule = {
  name: 'missing-milestone',
  reads: readsOfTimelines,
  check: (report) => {
    const timeline = metricsTimeline(report);
    if (timeline === undefined || !timeline.entries.some(isEvent)) return [];
    const milestones = milestonesOf(timeline, report);
    return neededMilestones
      .filter((kind) => !milestones.has(kind))
      .map((kind) => {
        const name = eventKindNames[kind].toLowerCase();
        return {
          message: `No event is marked ${name}: choose the event that was, or add it.`,
          where: placeOfTimeline(report, timeline),
        };
      });
  },
};
