import type { Metric } from '../report/metrics.ts';
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
    return { name, shortName, definition, basis: `cannot compute: ${result.reason}` };
  }
  const value = printDuration(result.seconds * 1000);
  const [from, to] = [result.from.time, result.to.time].map((time) => spoken(report, time));
  return { name, shortName, definition, value, basis: `${from} to ${to}` };
}

/** A time in the report's zone, with its date or day and the zone. */
function spoken(report: Report, time: EventTime): string {
  const instant = instantOf(time, report);
  if (instant.kind !== 'instant') return printTime(time, { withDate: true });
  const { zone: _zone, ...bare } = time;
  const local = writeInstant(instant.epochMilliseconds, bare, report);
  return `${printTime(local, { withDate: true })} ${zoneLabel(report.zone)}`;
}
