import './timeline.css';
import { useDeferredValue, useMemo } from 'react';
import { composeMetrics } from '../../src-shared/document/compose-metrics.ts';
import { isMeasuredAlike } from '../../src-shared/report/is-measured-alike.ts';
import { type Metric, metricsOf, metricsTimeline } from '../../src-shared/report/metrics.ts';
import { metricValue } from '../../src-shared/timeline/axis/axis-metrics.ts';
import { useTimelineView } from '../state/timeline-view.ts';
import { useReportPart } from '../state/use-report-part.ts';
import { useSession } from '../state/use-session.ts';
import { goTo } from '../state/view-store.ts';

/**
 * The five metrics; the tooltip has the definition and the two times, or why there is no value. What a drag
 * in progress would change is shown as it would be.
 */
export function MetricsStrip() {
  const report = useDeferredValue(useReportPart((present) => present, isMeasuredAlike));
  const metrics = useMemo(() => {
    const values = metricsOf(report);
    const { metrics: printed } = composeMetrics(report, values);
    return values.map((metric, index) => ({
      ...metric,
      value: metricValue(metric),
      basis: printed[index]?.basis ?? '',
    }));
  }, [report]);
  const timeline = metricsTimeline(report)?.id ?? '';
  const changes = useTimelineView(timeline, (state) => state.proposal?.metrics);
  if (report.timelines.length === 0) return null;
  return (
    <dl className="metrics" aria-label="Metrics">
      {metrics.map(({ id, name, shortName, definition, value, basis, result }) => {
        const hint = `${name}: ${definition}. ${basis}`;
        const change = changes?.find((each) => each.id === id);
        const shown = change === undefined ? value : change.after;
        return (
          <div key={id} className={change === undefined ? undefined : 'changed'} data-hint={hint}>
            <dt>
              <MetricName name={shortName} hint={hint} to={endOf(result)} />
            </dt>
            <dd className={shown === undefined ? 'unknown' : undefined}>{shown ?? 'unknown'}</dd>
          </div>
        );
      })}
    </dl>
  );
}

type MetricNameProps = {
  readonly name: string;
  readonly hint: string;
  /** The event that the metric ends with. */
  readonly to: string | undefined;
};

/** Tells its definition to who comes by, and leads to the event that it ends with. */
function MetricName({ name, hint, to }: MetricNameProps) {
  const { view } = useSession();
  return (
    <button
      type="button"
      aria-description={hint}
      onClick={() => {
        if (to !== undefined) goTo(view, { kind: 'event', id: to });
      }}
    >
      {name}
    </button>
  );
}

function endOf(result: Metric['result']): string | undefined {
  return result.kind === 'known' ? result.to.id : undefined;
}
