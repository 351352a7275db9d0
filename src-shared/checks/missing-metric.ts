import { type Metric, metricsOf, metricsTimeline } from '../report/metrics.ts';
import { isEvent } from '../report/report.ts';
import { neededMilestones } from './missing-milestone.ts';
import { sentence } from './name-part.ts';
import type { Rule } from './rule.ts';
import { placeOfTimeline, readsOfTimelines } from './timeline-section.ts';

/** Every metric can be computed. What an empty timeline or a missing milestone explains is not said again. */
export const missingMetric: Rule = {
  name: 'missing-metric',
  reads: readsOfTimelines,
  check: (report) => {
    const timeline = metricsTimeline(report);
    if (timeline !== undefined && !timeline.entries.some(isEvent)) return [];
    const metrics = metricsOf(report);
    const where =
      timeline === undefined ? ({ kind: 'report' } as const) : placeOfTimeline(report, timeline);
    return [...byReason(metrics)].map(([reason, names]) => {
      const which = names.length === metrics.length ? 'no metric' : listed(names);
      const verb = names.length === metrics.length ? 'can' : 'cannot';
      return { message: `${sentence(which)} ${verb} be computed: ${reason}.`, where };
    });
  },
};

function byReason(metrics: readonly Metric[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, result } of metrics) {
    if (result.kind === 'known' || isSaid(result.unmarked)) continue;
    names.set(result.reason, [...(names.get(result.reason) ?? []), name.toLowerCase()]);
  }
  return names;
}

function isSaid(unmarked: readonly string[]): boolean {
  return unmarked.some((kind) => neededMilestones.some((needed) => needed === kind));
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
