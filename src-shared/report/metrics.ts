import { eventKindNames, type Milestone } from './event-kind.ts';
import { milestonesOf } from './milestones.ts';
import { type Moment, momentOf } from './moment.ts';
import type { Report, Timeline, TimelineEvent } from './report.ts';

/** The five spans that a report measures, by the names that `postlude check --json` prints. */
type MetricId =
  | 'impactDuration'
  | 'timeToDetect'
  | 'timeToAcknowledge'
  | 'timeToMitigate'
  | 'timeToResolve';

/** What a metric comes to: a span between two events, or why there is none. */
type MetricResult =
  | {
      readonly kind: 'known';
      /** Negative where the later milestone comes before the earlier one; a check says so. */
      readonly seconds: number;
      readonly from: TimelineEvent;
      readonly to: TimelineEvent;
      readonly fromMoment: Moment;
      readonly toMoment: Moment;
    }
  | {
      readonly kind: 'missing';
      /** After "cannot compute:", such as `no event marked detected`. */
      readonly reason: string;
      /** The milestones that no event is marked as. */
      readonly unmarked: readonly Milestone[];
    };

/** A measured span with its definition. */
export type Metric = {
  readonly id: MetricId;
  /** `Time to detect` */
  readonly name: string;
  /** `Detect` */
  readonly shortName: string;
  /** `impact started to detected` */
  readonly definition: string;
  readonly result: MetricResult;
};

type Span = readonly [from: Milestone, to: Milestone];

const spans: readonly (readonly [MetricId, name: string, shortName: string, Span])[] = [
  ['impactDuration', 'Impact duration', 'Impact', ['impact-started', 'resolved']],
  ['timeToDetect', 'Time to detect', 'Detect', ['impact-started', 'detected']],
  ['timeToAcknowledge', 'Time to acknowledge', 'Acknowledge', ['detected', 'acknowledged']],
  ['timeToMitigate', 'Time to mitigate', 'Mitigate', ['impact-started', 'mitigated']],
  ['timeToResolve', 'Time to resolve', 'Resolve', ['detected', 'resolved']],
];

/** The timeline that metrics are computed from: the chosen one, else the first. */
export function metricsTimeline(report: Report): Timeline | undefined {
  const chosen = report.timelines.find(({ id }) => id === report.metricsTimeline);
  return chosen ?? report.timelines[0];
}

/** All metrics of a report, each with its value or the reason why it has none. */
export function metricsOf(report: Report): readonly Metric[] {
  const timeline = metricsTimeline(report);
  const milestones = timeline === undefined ? undefined : milestonesOf(timeline, report);
  return spans.map(([id, name, shortName, span]) => ({
    id,
    name,
    shortName,
    definition: span.map(wordsOf).join(' to '),
    result:
      milestones === undefined
        ? { kind: 'missing', reason: 'the report has no timeline', unmarked: [] }
        : measure(span, milestones, report),
  }));
}

function measure(
  [first, second]: Span,
  milestones: ReadonlyMap<Milestone, TimelineEvent>,
  report: Report,
): MetricResult {
  const from = milestones.get(first);
  const to = milestones.get(second);
  if (from === undefined || to === undefined) {
    const unmarked = [first, second].filter((kind) => !milestones.has(kind));
    return missing(`no event marked ${unmarked.map(wordsOf).join(' or ')}`, unmarked);
  }
  const fromMoment = momentOf(from.time, report);
  const toMoment = momentOf(to.time, report);
  if (fromMoment === undefined) return missing(`the time of “${wordsOf(first)}” is not known`);
  if (toMoment === undefined) return missing(`the time of “${wordsOf(second)}” is not known`);
  if (fromMoment.axis !== toMoment.axis) {
    return missing(`of “${wordsOf(first)}” and “${wordsOf(second)}” only one has a date`);
  }
  const seconds = (toMoment.at - fromMoment.at) / 1000;
  return { kind: 'known', seconds, from, to, fromMoment, toMoment };
}

function missing(reason: string, unmarked: readonly Milestone[] = []): MetricResult {
  return { kind: 'missing', reason, unmarked };
}

function wordsOf(kind: Milestone): string {
  return eventKindNames[kind].toLowerCase();
}
