import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src-shared/report/report.ts';
import { axisMetrics } from '../../../../src-shared/timeline/axis/axis-metrics.ts';
import { startRetime } from '../../../../src-shared/timeline/axis/start-retime.ts';
import { event, timelineReport } from '../../report/build-report.ts';

const minute = 60_000;

const incident = timelineReport([
  event('start', '13:58', 'impact-started'),
  event('seen', '14:02', 'detected'),
  event('talk', '14:30', 'note'),
  event('fixed', '15:03', 'mitigated'),
  event('again', '15:10', 'mitigated'),
  event('done', '15:40', 'resolved'),
]);

function wordsOf(report: Report, wanted: readonly string[], by: number) {
  const drag = startRetime(report, report.timelines[0]!, wanted[0]!, new Set(wanted), 'whole');
  return drag.words(drag.propose(by).changes);
}

it('says the new time, the distance and the metric that changes', () => {
  expect(wordsOf(incident, ['fixed'], -7 * minute)).toEqual({
    time: '14:56',
    zone: 'UTC',
    distance: '7 min earlier',
    others: 0,
    metrics: [
      { id: 'timeToMitigate', name: 'time to mitigate', before: '1 h 05', after: '58 min' },
    ],
    sentence: '14:56 UTC, 7 min earlier. Time to mitigate 1 h 05 to 58 min.',
  });
});

it('sees when another event becomes the one that counts', () => {
  expect(wordsOf(incident, ['fixed'], 20 * minute)?.metrics).toEqual([
    { id: 'timeToMitigate', name: 'time to mitigate', before: '1 h 05', after: '1 h 12' },
  ]);
});

it('says how many others move along', () => {
  expect(wordsOf(incident, ['talk', 'seen', 'fixed'], minute)?.sentence).toBe(
    '14:31 UTC, 1 min later, with 2 other events. Time to detect 4 min to 5 min. ' +
      'Time to mitigate 1 h 05 to 1 h 06. Time to resolve 1 h 38 to 1 h 37.',
  );
});

it('says the date where it becomes another', () => {
  expect(wordsOf(incident, ['talk'], 12 * 60 * minute)?.sentence).toBe(
    '2024-05-10 02:30 UTC, 12 h later.',
  );
});

it('says that it is where it was', () => {
  expect(wordsOf(incident, ['talk'], 0)?.sentence).toBe('14:30 UTC, unmoved.');
});

it('says which of two hours is meant', () => {
  const report = timelineReport([event('a', { date: '2024-10-27', clock: '01:30' })], {
    zone: 'Europe/Berlin',
  });
  expect(wordsOf(report, ['a'], 120 * minute)?.sentence).toBe(
    '02:30 +01:00 Europe/Berlin, 2 h later.',
  );
});

it('says ranges, and the distance of the end where only that moves', () => {
  const end = { date: '2024-05-09', clock: '14:20' };
  const report = timelineReport([event('a', '14:00', 'note', { end })]);
  const drag = startRetime(report, report.timelines[0]!, 'a', new Set(['a']), 'end');
  expect(drag.words(drag.propose(-5 * minute).changes)?.sentence).toBe(
    '14:00-14:15 UTC, 5 min earlier.',
  );
});

describe('metrics on the axis', () => {
  it('are the spans of the timeline that metrics are computed from', () => {
    const at = (clock: string) => Date.parse(`2024-05-09T${clock}Z`);
    expect(axisMetrics(incident, incident.timelines[0]!)).toEqual([
      {
        id: 'impactDuration',
        name: 'impact',
        from: at('13:58'),
        to: at('15:40'),
        value: '1 h 42',
      },
      { id: 'timeToDetect', name: 'detect', from: at('13:58'), to: at('14:02'), value: '4 min' },
      {
        id: 'timeToMitigate',
        name: 'mitigate',
        from: at('13:58'),
        to: at('15:03'),
        value: '1 h 05',
      },
      {
        id: 'timeToResolve',
        name: 'resolve',
        from: at('14:02'),
        to: at('15:40'),
        value: '1 h 38',
      },
    ]);
  });

  it('are none on another timeline', () => {
    const other = { id: 'other', entries: [] };
    const report = { ...incident, timelines: [...incident.timelines, other] };
    expect(axisMetrics(report, other)).toEqual([]);
  });
});
