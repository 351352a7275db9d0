import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crosses,
  markRadius,
  type PlacedFlag,
  placeFlags,
  wordsOf,
} from '../../../../src-shared/timeline/figure/place-flags.ts';

const flag = (id: string, x: number, wordsWidth = 60) => ({ id, x, wordsWidth });
const room = { width: 500, lanes: 9, mayCross: false };
const briefly = (placed: readonly PlacedFlag[] | undefined) =>
  placed?.map(({ id, lane, side }) => `${id} ${lane} ${side}`).sort();

describe('placeFlags', () => {
  it('hangs flags that are far apart beside the axis', () => {
    expect(briefly(placeFlags([flag('a', 10), flag('b', 200)], room))).toEqual([
      'a 0 right',
      'b 0 right',
    ]);
  });

  it('hangs the earlier of two close flags higher, also at the same place', () => {
    expect(briefly(placeFlags([flag('a', 10), flag('b', 10), flag('c', 40)], room))).toEqual([
      'a 2 right',
      'b 1 right',
      'c 0 right',
    ]);
  });

  it('puts words that would leave the axis on the left', () => {
    expect(briefly(placeFlags([flag('a', 100), flag('b', 490)], room))).toEqual([
      'a 0 right',
      'b 0 left',
    ]);
  });

  it('tells where there are not lanes enough', () => {
    const crowd = [0, 20, 40, 60].map((x) => flag(`${x}`, x));
    expect(placeFlags(crowd, { ...room, lanes: 3 })).toBeUndefined();
    expect(briefly(placeFlags(crowd, { ...room, lanes: 4, mayCross: true }))).toHaveLength(4);
  });

  it('never lets words overlap, nor poles cross them where they may not', () => {
    const flags = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 490 }), fc.integer({ min: 5, max: 120 })),
      {
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(flags, fc.boolean(), (wanted, mayCross) => {
        const sorted = wanted
          .map(([x, width], index) => flag(`${index}`, x, width))
          .sort((one, other) => one.x - other.x);
        const placed = placeFlags(sorted, { width: 500, lanes: 30, mayCross }) ?? [];
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1)) {
            const [left, right] = [one, other].map(extentOf).sort((a, b) => a[0] - b[0]);
            if (one.lane === other.lane) expect(left![1]).toBeLessThan(right![0]);
            if (!mayCross) expect(crosses(one, other) || crosses(other, one)).toBe(false);
          }
        }
      }),
    );
  });
});

function extentOf(placed: PlacedFlag): readonly [number, number] {
  const words = wordsOf(placed);
  return [
    Math.min(words.left, placed.x - markRadius),
    Math.max(words.right, placed.x + markRadius),
  ];
}
