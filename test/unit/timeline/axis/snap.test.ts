import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  freeStep,
  roundedTo,
  snapped,
  snapStep,
} from '../../../../src-shared/timeline/axis/snap.ts';

const utc = { axis: 'instant', zone: 'UTC' } as const;
const berlin = { axis: 'instant', zone: 'Europe/Berlin' } as const;
const at = (words: string) => Date.parse(words);
const minute = 60_000;

it.each([
  ['a minute at two hours on 780 px', 7_200_000 / 780, minute],
  ['a second at a minute', 60_000 / 780, 1000],
  ['five minutes at half a day', 43_200_000 / 780, 5 * minute],
  ['a day at years', 1e11 / 780, 86_400_000],
])('snaps to %s', (_words, millisecondsPerPixel, step) => {
  expect(snapStep(millisecondsPerPixel)).toBe(step);
});

it('moves freely by what a pixel can tell apart', () => {
  expect(freeStep(9230)).toBe(5000);
  expect(freeStep(20)).toBe(1000);
});

it('snaps to round times', () => {
  const moment = at('2024-05-14T14:56:22Z');
  expect(snapped(moment, utc, minute, [], 30_000)).toEqual({
    at: at('2024-05-14T14:56Z'),
    to: 'step',
  });
});

it('snaps to another event that is nearer than the round time', () => {
  const other = at('2024-05-14T14:56:20Z');
  const moment = at('2024-05-14T14:56:24Z');
  expect(snapped(moment, utc, minute, [0, other], 30_000)).toEqual({ at: other, to: 'event' });
  expect(snapped(moment, utc, minute, [other], 1000).to).toBe('step');
});

it('prefers an event to a round time as far away', () => {
  const other = at('2024-05-14T14:56Z');
  expect(snapped(at('2024-05-14T14:56:20Z'), utc, minute, [other], 30_000).to).toBe('event');
});

it('rounds on the clock of the zone', () => {
  const kathmandu = { axis: 'instant', zone: 'Asia/Kathmandu' } as const;
  expect(roundedTo(at('2024-05-14T10:20Z'), 3_600_000, kathmandu)).toBe(at('2024-05-14T10:15Z'));
});

it('snaps to the end of the gap where the round time does not exist', () => {
  // 02:00 is skipped in Berlin; the hours around it are 01:00 and 03:00, which follow each other.
  expect(roundedTo(at('2024-03-31T00:40Z'), 3_600_000, berlin)).toBe(at('2024-03-31T01:00Z'));
});

it('can snap to both hours of a wall time that occurs twice', () => {
  expect(roundedTo(at('2024-10-27T00:05Z'), 3_600_000, berlin)).toBe(at('2024-10-27T00:00Z'));
  expect(roundedTo(at('2024-10-27T01:05Z'), 3_600_000, berlin)).toBe(at('2024-10-27T01:00Z'));
});

it('never snaps further than a step and the hour of a change of clocks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: at('2024-01-01'), max: at('2024-12-31') }),
      fc.constantFrom(1000, minute, 15 * minute, 3_600_000),
      (moment, step) => {
        expect(Math.abs(roundedTo(moment, step, berlin) - moment)).toBeLessThanOrEqual(
          step / 2 + 3_600_000,
        );
      },
    ),
  );
});
