import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AxisItem } from '../../../../src-shared/timeline/axis/axis-items.ts';
import { layoutBars } from '../../../../src-shared/timeline/axis/layout-bars.ts';
import { layoutBrackets } from '../../../../src-shared/timeline/axis/layout-brackets.ts';
import { layoutLabels } from '../../../../src-shared/timeline/axis/layout-labels.ts';
import {
  layoutMarks,
  type Mark,
  markDistance,
} from '../../../../src-shared/timeline/axis/layout-marks.ts';

const measure = (text: string) => text.length * 6;

const arbitraryItems = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 400_000 }),
      length: fc.option(fc.integer({ min: 1, max: 50_000 }), { nil: undefined }),
      isMilestone: fc.boolean(),
    }),
    { maxLength: 80 },
  )
  .map((items) =>
    items
      .sort((left, right) => left.at - right.at)
      .map(
        ({ at, length, isMilestone }, index): AxisItem => ({
          id: `e${index}`,
          kind: 'note',
          at,
          isMilestone,
          ...(length !== undefined && { end: at + length }),
        }),
      ),
  );

function item(id: string, at: number, isMilestone = false): AxisItem {
  return { id, kind: 'note', at, isMilestone };
}

function shapeOf(mark: Mark): readonly unknown[] {
  return mark.kind === 'event'
    ? [mark.item.id, mark.row]
    : [mark.items.map(({ id }) => id).join(''), mark.row];
}

describe('marks', () => {
  it('stand in one row where there is room, else above each other', () => {
    const marks = layoutMarks([item('a', 0), item('b', 20), item('c', 25)], 1, 3);
    expect(marks.map(shapeOf)).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
    ]);
  });

  it('become a cluster where there is no room', () => {
    const marks = layoutMarks(
      ['a', 'b', 'c', 'd'].map((id) => item(id, 5)),
      1,
      3,
    );
    expect(marks).toEqual([
      {
        kind: 'cluster',
        at: 18,
        row: 0,
        items: ['a', 'b', 'c', 'd'].map((id) => item(id, 5)),
      },
    ]);
  });

  it('let a milestone that counts stand alone', () => {
    const crowd = [item('a', 5), item('b', 5), item('m', 5, true), item('c', 5), item('d', 5)];
    const marks = layoutMarks(crowd, 1, 3);
    expect(marks.map(shapeOf)).toEqual([
      ['m', 0],
      ['abcd', 1],
    ]);
  });

  it('hold every event once, in order, and none overlaps another', () => {
    fc.assert(
      fc.property(
        arbitraryItems,
        fc.integer({ min: 10, max: 5000 }),
        fc.integer({ min: 1, max: 3 }),
        (items, scale, rows) => {
          const marks = layoutMarks(items, scale, rows);
          const ids = marks.flatMap((mark) =>
            mark.kind === 'event' ? [mark.item.id] : mark.items.map(({ id }) => id),
          );
          expect(ids.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
          const last = new Map<number, number>();
          for (const { at, row } of marks) {
            const before = last.get(row) ?? Number.NEGATIVE_INFINITY;
            expect((at - before) / scale).toBeGreaterThanOrEqual(markDistance - 1e-6);
            expect(row).toBeLessThanOrEqual(rows);
            last.set(row, at);
          }
        },
      ),
    );
  });
});

describe('bars', () => {
  it('share no lane while they overlap, as long as there are lanes', () => {
    const range = (id: string, at: number, end: number): AxisItem => ({ ...item(id, at), end });
    const { bars, lanes } = layoutBars([
      range('a', 0, 10),
      item('x', 3),
      range('b', 5, 8),
      range('c', 8, 20),
    ]);
    expect(bars.map(({ item: { id }, lane }) => [id, lane])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ]);
    expect(lanes).toBe(2);
  });
});

describe('labels', () => {
  const room = { width: 300, lanes: 2, gap: 6, shortest: 60, longest: 150, measure };

  it('stand at their places, in lanes, shortened where they have to be', () => {
    const placed = layoutLabels(
      [
        { id: 'a', x: 0, text: 'Alert fires' },
        { id: 'b', x: 20, text: 'On-call acknowledges' },
        { id: 'c', x: 120, text: 'Rolled back' },
        { id: 'd', x: 130, text: 'Customers told' },
      ],
      room,
    );
    expect(placed.map(({ id, lane, text }) => [id, lane, text])).toEqual([
      ['a', 0, 'Alert fires'],
      ['b', 1, 'On-call acknowle…'],
      ['c', 0, 'Rolled back'],
      ['d', 1, 'Customers told'],
    ]);
  });

  it('begin before their place where they would leave the room', () => {
    const [placed] = layoutLabels([{ id: 'a', x: 290, text: 'Back to normal' }], room);
    expect(placed).toEqual({ id: 'a', x: 216, lane: 0, text: 'Back to normal', width: 84 });
  });

  it('never overlap and never leave the room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: 0, max: 290 }), text: fc.string() })),
        fc.integer({ min: 1, max: 4 }),
        (wanted, lanes) => {
          const sorted = wanted
            .sort((left, right) => left.x - right.x)
            .map((label, index) => ({ ...label, id: String(index) }));
          const placed = layoutLabels(sorted, { ...room, lanes });
          const ends = new Map<number, number>();
          for (const { lane, x, width } of placed) {
            expect(x).toBeGreaterThanOrEqual(ends.get(lane) ?? 0);
            expect(x + width).toBeLessThanOrEqual(room.width);
            ends.set(lane, x + width + room.gap);
          }
        },
      ),
    );
  });
});

describe('brackets', () => {
  const room = { width: 600, lanes: 3, measure };
  const bracket = (id: string, from: number, to: number) => ({
    ...{ id, from, to },
    ...{ name: id, value: '5 min' },
  });

  it('lie above each other, the longest lowest', () => {
    const placed = layoutBrackets(
      [bracket('mitigate', 0, 300), bracket('resolve', 20, 500), bracket('detect', 0, 20)],
      room,
    );
    expect(placed.map(({ id, lane }) => [id, lane])).toEqual([
      ['resolve', 2],
      ['mitigate', 1],
      ['detect', 0],
    ]);
  });

  it('keep their value where the name has no room, and stay in sight', () => {
    const [placed] = layoutBrackets([bracket('acknowledge', -100, 40)], { ...room, lanes: 1 });
    expect(placed?.label.x).toBe((17 * 6) / 2);
    const crowded = layoutBrackets([bracket('impact', 0, 60), bracket('acknowledge', 130, 134)], {
      ...{ width: 200, lanes: 1, measure },
    });
    expect(crowded.map(({ id, label }) => [id, label.withName])).toEqual([
      ['impact', true],
      ['acknowledge', false],
    ]);
  });

  it('never overlap in a lane', () => {
    const arbitraryBrackets = fc.array(
      fc.tuple(fc.integer({ min: -200, max: 800 }), fc.integer({ min: -200, max: 800 })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(arbitraryBrackets, (spans) => {
        const placed = layoutBrackets(
          spans.map(([from, to], index) => bracket(`metric${index}`, from, to)),
          room,
        );
        const extents = placed.map(({ lane, from, to, label: { x, width } }) => ({
          lane,
          left: Math.min(from, to, x - width / 2),
          right: Math.max(from, to, x + width / 2),
        }));
        for (const [index, one] of extents.entries()) {
          for (const other of extents.slice(index + 1)) {
            const isApart = one.right < other.left || other.right < one.left;
            expect(one.lane !== other.lane || isApart).toBe(true);
          }
        }
      }),
    );
  });
});
