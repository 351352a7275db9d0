import { useDeferredValue, useMemo } from 'react';
import { composeMetrics } from '../../src-shared/document/compose-metrics.ts';
import { metricsOf } from '../../src-shared/report/metrics.ts';
import { useReport } from '../state/use-session.ts';

/** The five metrics; the tooltip has the definition and the two times, or why there is no value. */
export function MetricsStrip() {
  const report = useDeferredValue(useReport((present) => present));
  const { metrics } = useMemo(() => composeMetrics(report, metricsOf(report)), [report]);
  if (report.timelines.length === 0) return null;
  return (
    <dl className="metrics" aria-label="Metrics">
      {metrics.map(({ name, shortName, definition, value, basis }) => (
        <div key={name} title={`${name}: ${definition}. ${basis}`}>
          <dt>{shortName}</dt>
          {value === undefined ? <dd className="unknown">unknown</dd> : <dd>{value}</dd>}
        </div>
      ))}
    </dl>
  );
}
