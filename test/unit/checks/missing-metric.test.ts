import { describe, expect, it } from 'vitest';
import { missingMetric } from '../../../src-shared/checks/missing-metric.ts';
import { buildReport, event, timelineReport } from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

describe('missing-metric', () => {
  it('tells once for all metrics that lack the same', () => {
    const entries = [
      event('a', '14:00', 'detected'),
      event('b', '14:10', 'acknowledged'),
      event('c', '14:30', 'mitigated'),
      event('d', '15:00', 'resolved'),
    ];
    expect(findingsOf(missingMetric, timelineReport(entries))).toEqual([
      'section timeline: Impact duration, time to detect and time to mitigate cannot be computed: no event marked impact started.',
    ]);
  });

  it('does not say again that detected or resolved is missing', () => {
    expect(findingsOf(missingMetric, timelineReport([event('a', '14:00')]))).toEqual([
      'section timeline: Time to mitigate cannot be computed: no event marked impact started or mitigated.',
    ]);
  });

  it('tells of a time that is not known', () => {
    const entries = [
      event('a', '14:00', 'impact-started'),
      event('b', '14:00', 'detected'),
      event('c', '14:00', 'acknowledged'),
      event('d', {}, 'mitigated'),
      event('e', '15:00', 'resolved'),
    ];
    expect(findingsOf(missingMetric, timelineReport(entries))).toEqual([
      'section timeline: Time to mitigate cannot be computed: the time of “mitigated” is not known.',
    ]);
  });

  it('tells of a report without a timeline, and leaves an empty one to another rule', () => {
    expect(findingsOf(missingMetric, buildReport())).toEqual([
      'report: No metric can be computed: the report has no timeline.',
    ]);
    expect(findingsOf(missingMetric, timelineReport([]))).toEqual([]);
  });
});
