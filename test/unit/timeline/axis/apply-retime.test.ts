import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EditHistory,
  edited,
  startHistory,
  undone,
} from '../../../../src-renderer/state/edit-history.ts';
import { outOfOrder } from '../../../../src-shared/report/out-of-order.ts';
import type { Report } from '../../../../src-shared/report/report.ts';
import { applyRetime } from '../../../../src-shared/timeline/axis/apply-retime.ts';
import { proposeRetime } from '../../../../src-shared/timeline/axis/propose-retime.ts';
import { arbitraryReport } from '../../arbitrary-report.ts';
import { dayHeading, event, ids, passage, timelineReport } from '../../report/build-report.ts';

const minute = 60_000;

function moved(report: Report, wanted: readonly string[], by: number): Report {
  const timeline = report.timelines[0]!;
  const { changes } = proposeRetime(report, timeline, wanted, by);
  return applyRetime(report, timeline.id, changes);
}

function orderAfter(report: Report, wanted: readonly string[], by: number): readonly string[] {
  return ids(moved(report, wanted, by).timelines[0]?.entries);
}

const four = timelineReport([
  event('a', '14:00'),
  event('b', '14:10'),
  event('c', '14:20'),
  event('d', '14:30'),
]);

describe('a drop', () => {
  it('puts the event to its place in time', () => {
    expect(orderAfter(four, ['a'], 15 * minute)).toEqual(['b', 'a', 'c', 'd']);
    expect(orderAfter(four, ['d'], -40 * minute)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('keeps its place among equal times where it was good', () => {
    expect(orderAfter(four, ['a'], 10 * minute)).toEqual(['a', 'b', 'c', 'd']);
    expect(orderAfter(four, ['d'], -10 * minute)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('moves a selection past others as one', () => {
    expect(orderAfter(four, ['a', 'b'], 25 * minute)).toEqual(['c', 'a', 'd', 'b']);
    expect(orderAfter(four, ['a', 'b', 'c'], 60 * minute)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('leaves prose, headings and events of unknown time where they stand', () => {
    const report = timelineReport([
      dayHeading('today', '2024-05-09'),
      event('a', '14:00'),
      passage('words'),
      event('lost', {}),
      event('b', '14:10'),
    ]);
    expect(orderAfter(report, ['a', 'b'], 60 * minute)).toEqual(ids(report.timelines[0]?.entries));
  });

  it('takes an event under the heading of another day', () => {
    const report = timelineReport([
      dayHeading('today', '2024-05-09'),
      event('a', '23:00'),
      dayHeading('tomorrow', '2024-05-10'),
      event('b', { date: '2024-05-10', clock: '01:00' }),
    ]);
    expect(orderAfter(report, ['a'], 90 * minute)).toEqual(['today', 'tomorrow', 'a', 'b']);
  });

  it('is not led astray by an event out of order', () => {
    const report = timelineReport([
      event('a', '14:00'),
      event('typo', '04:10'),
      event('c', '14:20'),
      event('d', '14:30'),
    ]);
    expect(orderAfter(report, ['a'], 25 * minute)).toEqual(['typo', 'c', 'a', 'd']);
  });

  it('stands in order of the events where the headings say other days', () => {
    const report = timelineReport([
      dayHeading('mistyped', '2024-05-20'),
      dayHeading('mistyped too', '2024-05-20'),
      event('a', '14:00'),
      event('b', '15:00'),
    ]);
    const after = ['mistyped', 'mistyped too', 'a', 'b'];
    expect(orderAfter(report, ['b'], 5 * 1440 * minute)).toEqual(after);
  });

  it('gives the very report back where it changes nothing', () => {
    expect(moved(four, ['a'], 0)).toBe(four);
    expect(applyRetime(four, 'nowhere', new Map([['a', { time: {} }]]))).toBe(four);
  });

  it('shares everything that it does not change', () => {
    const after = moved(four, ['a'], minute).timelines[0]!.entries;
    expect(after[1]).toBe(four.timelines[0]!.entries[1]);
  });
});

describe('any drags', () => {
  const drag = fc.record({
    picks: fc.array(fc.nat(), { maxLength: 5 }),
    by: fc.integer({ min: -3 * 86_400_000, max: 3 * 86_400_000 }),
    part: fc.constantFrom('whole', 'start', 'end'),
  });

  it('are taken back by as many undos, to the very report', () => {
    fc.assert(
      fc.property(arbitraryReport(), fc.array(drag, { maxLength: 8 }), (report, drags) => {
        let history: EditHistory = startHistory(report);
        for (const { picks, by, part } of drags) history = afterDrag(history, picks, by, part);
        for (let left = history.undo.length; left > 0; left -= 1) history = undone(history);
        expect(history.report).toBe(report);
      }),
      { numRuns: 60 },
    );
  });

  it('lose no entry, and put every moved event in order', () => {
    fc.assert(
      fc.property(arbitraryReport(), drag, (report, { picks, by }) => {
        const timeline = report.timelines[0];
        if (timeline === undefined) return;
        const wanted = pickedOf(report, picks);
        const { changes } = proposeRetime(report, timeline, wanted, by);
        const after = applyRetime(report, timeline.id, changes);
        const entries = after.timelines[0]!.entries;
        expect(ids(entries).toSorted()).toEqual(ids(timeline.entries).toSorted());
        if (outOfOrder(timeline.entries, report).length > 0) return;
        expect(ids(outOfOrder(entries, after))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

function pickedOf(report: Report, picks: readonly number[]): readonly string[] {
  const entries = report.timelines[0]?.entries ?? [];
  return picks.flatMap((pick) => entries[pick % Math.max(1, entries.length)]?.id ?? []);
}

function afterDrag(
  history: EditHistory,
  picks: readonly number[],
  by: number,
  part: 'whole' | 'start' | 'end',
): EditHistory {
  const { report } = history;
  const timeline = report.timelines[0];
  if (timeline === undefined) return history;
  const { changes } = proposeRetime(report, timeline, pickedOf(report, picks), by, part);
  return edited(history, applyRetime(report, timeline.id, changes), { label: 'Move' }, 0);
}
