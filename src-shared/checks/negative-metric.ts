import { metricsOf } from '../report/metrics.ts';
import { printDuration } from '../time/duration.ts';
import { nameEvent } from './name-part.ts';
import type { Rule } from './rule.ts';
import { readsOfTimelines } from './timeline-section.ts';

/** No milestone comes before the one that it has to follow. */
export const negativeMetric: Rule = {
  name: 'negative-metric',
  reads: readsOfTimelines,
  check: (report) =>
    metricsOf(report).flatMap(({ name, result }) => {
      if (result.kind === 'missing' || result.seconds >= 0) return [];
      const span = printDuration(result.seconds * 1000);
      const [first, second] = [nameEvent(result.from), nameEvent(result.to)];
      const message = `${name} is ${span}: ${second} comes before ${first}. Correct the time or the kind of one of them.`;
      return [{ message, where: { kind: 'event', id: result.to.id } }];
    }),
};
