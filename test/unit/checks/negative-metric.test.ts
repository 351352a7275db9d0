import { describe, expect, it } from 'vitest';
import { negativeMetric } from '../../../src-shared/checks/negative-metric.ts';
import { event, timelineReport } from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

describe('negative-metric', () => {
  it('finds a milestone before the one that it has to follow', () => {
    const entries = [
      event('alert', '13:55', 'detected'),
      event('start', '14:00', 'impact-started'),
      event('end', '15:00', 'resolved'),
    ];
    expect(findingsOf(negativeMetric, timelineReport(entries))).toEqual([
      'event alert: Time to detect is -5 min: “13:55 alert” comes before “14:00 start”. Correct the time or the kind of one of them.',
    ]);
  });

  it('finds nothing wrong with no time at all', () => {
    const entries = [event('a', '14:00', 'impact-started'), event('b', '14:00', 'detected')];
    expect(findingsOf(negativeMetric, timelineReport(entries))).toEqual([]);
  });
});
