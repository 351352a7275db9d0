import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outOfOrder } from '../../../src-shared/report/out-of-order.ts';
import { event, ids } from './build-report.ts';

const frame = { zone: 'UTC' };

describe('outOfOrder', () => {
  it.each([
    ['14:00 14:05 14:05 15:00', []],
    ['14:00 14:30 14:10 15:00', ['14:10']],
    ['14:00 14:05 19:10 14:15 14:20', ['19:10']],
    ['14:00 14:05 04:10 14:15 14:20', ['04:10']],
    ['15:00 14:00', ['14:00']],
  ])('finds in %s the events that stand wrong: %j', (clocks, expected) => {
    const events = clocks.split(' ').map((clock) => event(clock, clock));
    expect(ids(outOfOrder(events, frame))).toEqual(expected);
  });

  it('passes over events of unknown time', () => {
    const events = [event('a', '14:00'), event('b', {}), event('c', '14:10')];
    expect(outOfOrder(events, frame)).toEqual([]);
  });

  it('leaves the others in order', () => {
    const clocks = fc.array(fc.integer({ min: 10, max: 23 }), { maxLength: 40 });
    fc.assert(
      fc.property(clocks, (hours) => {
        const events = hours.map((hour, index) => event(`${index}`, `${hour}:00`));
        const wrong = new Set(outOfOrder(events, frame));
        const rest = hours.filter((_, index) => !wrong.has(events[index]!));
        expect(rest).toEqual(rest.toSorted((left, right) => left - right));
      }),
    );
  });

  it('finds no more events than it has to', () => {
    const hours = fc.array(fc.integer({ min: 10, max: 14 }), { maxLength: 8 });
    fc.assert(
      fc.property(hours, (values) => {
        const events = values.map((hour, index) => event(`${index}`, `${hour}:00`));
        expect(values.length - outOfOrder(events, frame).length).toEqual(longestAscent(values));
      }),
    );
  });
});

/** By trying every subset. */
function longestAscent(values: readonly number[]): number {
  let longest = 0;
  for (let subset = 0; subset < 2 ** values.length; subset += 1) {
    const chosen = values.filter((_, index) => (subset >> index) % 2 === 1);
    const isAscent = chosen.every((value, index) => index === 0 || value >= chosen[index - 1]!);
    if (isAscent) longest = Math.max(longest, chosen.length);
  }
  return longest;
}
