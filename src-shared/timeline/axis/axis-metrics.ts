import { isMilestone } from '../../report/event-kind.ts';
import { type Metric, metricsOf, metricsTimeline } from '../../report/metrics.ts';
import { isEvent, type Report, type Timeline } from '../../report/report.ts';
import { printShortDuration } from '../../time/duration.ts';
import { underChanges } from './apply-retime.ts';
import type { TimeChanges } from './propose-retime.ts';

/** A metric as a span of the axis. */
export type AxisMetric = {
  readonly id: Metric['id'];
  /** `mitigate` */
  readonly name: string;
  /** Milliseconds on the axis; `to` comes first where the metric is negative. */
  readonly from: number;
  readonly to: number;
  /** `58 min` */
  readonly value: string;
};

/** The known metrics as spans; none where they are computed from another timeline. */
export function axisMetrics(
  report: Report,
  timeline: Timeline,
  changes: TimeChanges = new Map(),
): readonly AxisMetric[] {
  if (metricsTimeline(report)?.id !== timeline.id) return [];
  return metricsUnder(report, timeline, changes).flatMap((metric): readonly AxisMetric[] => {
    const { id, shortName, result } = metric;
    if (result.kind === 'missing') return [];
    const name = shortName.toLowerCase();
    const { fromMoment, toMoment } = result;
    return [{ id, name, from: fromMoment.at, to: toMoment.at, value: metricValue(metric) ?? '' }];
  });
}

/**
 * The metrics as they would be with these times in a timeline. Only milestones are looked at, so that
 * a drag among thousands of events can ask at each step.
 */
export function metricsUnder(
  report: Report,
  timeline: Timeline,
  changes: TimeChanges,
): readonly Metric[] {
  const entries = timeline.entries.filter((entry) => isEvent(entry) && isMilestone(entry.kind));
  const changed = underChanges({ ...timeline, entries }, changes);
  const timelines = report.timelines.map((found) => (found.id === timeline.id ? changed : found));
  return metricsOf({ ...report, timelines });
}

/** The span of a metric as a strip of figures shows it: `1 h 05`; undefined where there is none. */
export function metricValue({ result }: Metric): string | undefined {
  return result.kind === 'known' ? printShortDuration(result.seconds * 1000) : undefined;
}
