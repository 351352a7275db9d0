import { expect, it } from 'vitest';
import { axisContent } from '../../../../src-shared/timeline/axis/axis-items.ts';
import { fitAll, fitImpact, impactOf } from '../../../../src-shared/timeline/axis/fit-window.ts';
import { event, timelineReport } from '../../report/build-report.ts';

const at = (clock: string) => Date.parse(`2024-05-09T${clock}Z`);

function contentOf(...entries: Parameters<typeof timelineReport>[0]) {
  const report = timelineReport(entries);
  return axisContent(report.timelines[0]!, report);
}

it('puts events in order of time, and those of unknown time apart', () => {
  const range = { end: { date: '2024-05-09', clock: '14:20' } };
  expect(
    contentOf(
      event('late', '15:00', 'resolved'),
      event('lost', {}),
      event('long', '14:00', 'impact-started', range),
      event('again', '14:30', 'impact-started'),
    ),
  ).toEqual({
    axis: 'instant',
    items: [
      {
        id: 'long',
        kind: 'impact-started',
        at: at('14:00'),
        end: at('14:20'),
        isMilestone: true,
      },
      { id: 'again', kind: 'impact-started', at: at('14:30'), isMilestone: false },
      { id: 'late', kind: 'resolved', at: at('15:00'), isMilestone: true },
    ],
    unknown: ['lost'],
  });
});

it('keeps equal times in the order of the timeline', () => {
  const { items } = contentOf(event('b', '14:00'), event('a', '14:00'), event('c', '13:00'));
  expect(items.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

it('counts from midnight of Day 1 where no date is known', () => {
  const content = contentOf(
    event('first', { clock: '23:50' }),
    event('second', { day: 2, clock: '00:10' }),
  );
  expect(content.axis).toBe('day-clock');
  expect(content.items.map(({ at: moment }) => moment)).toEqual([85_800_000, 87_000_000]);
});

it('takes an end before the beginning for no end', () => {
  const parts = { end: { date: '2024-05-09', clock: '13:00' } };
  expect(contentOf(event('a', '14:00', 'note', parts)).items[0]).not.toHaveProperty('end');
});

it('fits the whole timeline, ends included, and the impact', () => {
  const content = contentOf(
    event('before', '13:00'),
    event('start', '14:00', 'impact-started'),
    event('over', '15:00', 'mitigated'),
    event('after', '15:30', 'note', { end: { date: '2024-05-09', clock: '17:00' } }),
  );
  const all = fitAll(content);
  expect(all.from).toBeLessThan(at('13:00'));
  expect(all.to).toBeGreaterThan(at('17:00'));
  expect(impactOf(content)).toEqual({ from: at('14:00'), to: at('15:00') });
  expect(fitImpact(content)).toEqual({
    from: at('14:00') - 216_000,
    to: at('15:00') + 216_000,
  });
});

it('has no impact to fit where the timeline does not say when it was', () => {
  expect(fitImpact(contentOf(event('start', '14:00', 'impact-started')))).toBeUndefined();
});

it('fits a day where there are no events', () => {
  const { from, to } = fitAll(contentOf());
  expect(to - from).toBe(86_400_000);
});
