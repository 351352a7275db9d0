import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../../src-shared/report/metrics.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { buildReport, event, timelineReport } from './build-report.ts';

/** Seconds, or the reason why there are none, by the id of the metric. */
function results(report: Report) {
  return Object.fromEntries(
    metricsOf(report).map(({ id, result }) => [
      id,
      result.kind === 'known' ? result.seconds : result.reason,
    ]),
  );
}

const course = [
  event('start', '13:58', 'impact-started'),
  event('alert', '14:08', 'detected'),
  event('ack', '14:10', 'acknowledged'),
  event('switch', '15:00', 'mitigated'),
  event('end', '15:40', 'resolved'),
];

describe('metricsOf', () => {
  it('measures each span from its first milestone to its second', () => {
    expect(results(timelineReport(course))).toEqual({
      impactDuration: 6120,
      timeToDetect: 600,
      timeToAcknowledge: 120,
      timeToMitigate: 3720,
      timeToResolve: 5520,
    });
  });

  it('tells the name, the definition and the two events with their moments', () => {
    const [, detect] = metricsOf(timelineReport(course));
    expect(detect).toEqual({
      id: 'timeToDetect',
      name: 'Time to detect',
      shortName: 'Detect',
      definition: 'impact started to detected',
      result: {
        kind: 'known',
        seconds: 600,
        from: course[0],
        to: course[1],
        fromMoment: { axis: 'instant', at: Date.parse('2024-05-09T13:58Z'), precision: 'minute' },
        toMoment: { axis: 'instant', at: Date.parse('2024-05-09T14:08Z'), precision: 'minute' },
      },
    });
  });

  it('measures across the spring gap by instants, not by clocks', () => {
    const entries = [
      event('a', { date: '2024-03-31', clock: '01:30' }, 'detected'),
      event('b', { date: '2024-03-31', clock: '03:30' }, 'resolved'),
    ];
    const report = timelineReport(entries, { zone: 'Europe/Berlin' });
    expect(results(report).timeToResolve).toBe(3600);
  });

  it('measures between times without a date', () => {
    const entries = [
      event('a', { day: 1, clock: '23:30' }, 'detected'),
      event('b', { day: 2, clock: '00:15' }, 'resolved'),
    ];
    expect(results(timelineReport(entries)).timeToResolve).toBe(2700);
  });

  it('says that it cannot measure from a date to a time without one', () => {
    const entries = [
      event('a', '14:00', 'detected'),
      event('b', { day: 1, clock: '15:00' }, 'resolved'),
    ];
    expect(results(timelineReport(entries)).timeToResolve).toBe(
      'of “detected” and “resolved” only one has a date',
    );
  });

  it('keeps a negative span negative', () => {
    const entries = [event('a', '14:00', 'impact-started'), event('b', '13:55', 'detected')];
    expect(results(timelineReport(entries)).timeToDetect).toBe(-300);
  });

  it('says why there is nothing to measure', () => {
    const entries = [event('a', '14:00', 'impact-started'), event('b', {}, 'mitigated')];
    expect(results(timelineReport(entries))).toEqual({
      impactDuration: 'no event marked resolved',
      timeToDetect: 'no event marked detected',
      timeToAcknowledge: 'no event marked detected or acknowledged',
      timeToMitigate: 'the time of “mitigated” is not known',
      timeToResolve: 'no event marked detected or resolved',
    });
  });

  it('says that a report without a timeline has none', () => {
    expect(new Set(Object.values(results(buildReport())))).toEqual(
      new Set(['the report has no timeline']),
    );
  });

  it('uses the first timeline unless another is chosen', () => {
    const report = timelineReport(course);
    const other = {
      id: 'other',
      entries: [event('x', '14:00', 'detected'), event('y', '14:01', 'resolved')],
    };
    const both = { ...report, timelines: [...report.timelines, other] };
    expect(results(both).timeToResolve).toBe(5520);
    expect(results({ ...both, metricsTimeline: 'other' }).timeToResolve).toBe(60);
  });
});
