import type { Metric } from '../report/metrics.ts';
import { momentOf } from '../report/moment.ts';
import type { EventTime, Report } from '../report/report.ts';
import { printDuration } from '../time/duration.ts';
import { instantOf } from '../time/instant-of.ts';
import { printTime } from '../time/print-time.ts';
import { writeInstant } from '../time/write-instant.ts';
import { zoneLabel } from '../time/zone.ts';
import type { MetricsNode, PrintedMetric } from './document-tree.ts';

/** The strip of metrics, each with its definition and the two times it was computed from. */
export function composeMetrics(report: Report, metrics: readonly Metric[]): MetricsNode {
  return { type: 'metrics', metrics: metrics.map((metric) => printedMetric(report, metric)) };
}

function printedMetric(report: Report, metric: Metric): PrintedMetric {
  const { name, shortName, definition, result } = metric;
  if (result.kind === 'missing') {
    return { name, shortName, definition, basis: result.reason };
  }
  const value = printDuration(result.seconds * 1000);
  const basis = spoken(report, result.from.time, result.to.time);
  return { name, shortName, definition, value, basis };
}

/** Two times in the report's zone, with the date or day where it is new, and the zone once. */
function spoken(report: Report, from: EventTime, to: EventTime): string {
  const [first, last] = [inZone(report, from), inZone(report, to)];
  const isSameDay = first.date === last.date && first.day === last.day;
  const words = [
    printTime(first, { withDate: true }),
    printTime(last, { withDate: !isSameDay || last.clock === undefined }),
  ].join(' to ');
  return isInstant(report, from) ? `${words} ${zoneLabel(report.zone)}` : words;
}

/** A time as the report's clock shows it; one that is no instant as it is. */
function inZone(report: Report, time: EventTime): EventTime {
  const instant = instantOf(time, report);
  if (instant.kind !== 'instant') return time;
  const { zone: _zone, ...bare } = time;
  return writeInstant(instant.epochMilliseconds, bare, report);
}

/** Both times of a metric are, or neither is. */
function isInstant(report: Report, time: EventTime): boolean {
  return momentOf(time, report)?.axis === 'instant';
}
