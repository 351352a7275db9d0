import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseDuration,
  printDuration,
  printShortDuration,
} from '../../../src-shared/time/duration.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe('a span is printed', () => {
  it.each([
    [0, '0 min'],
    [250, '250 ms'],
    [45 * second, '45 s'],
    [4 * minute, '4 min'],
    [4 * minute + 30 * second, '4 min 30 s'],
    [4 * hour, '4 h'],
    [hour + 42 * minute, '1 h 42 min'],
    [hour + 42 * minute + 9 * second, '1 h 42 min'],
    [2 * day + 3 * hour, '2 d 3 h'],
    [-5 * minute, '-5 min'],
  ])('%d as %s', (milliseconds, words) => {
    expect(printDuration(milliseconds)).toBe(words);
  });

  it.each([
    [hour + 5 * minute, '1 h 05'],
    [-hour - 42 * minute, '-1 h 42'],
    [58 * minute, '58 min'],
    [4 * hour, '4 h'],
    [2 * day + 3 * hour + minute, '2 d 3 h 1 min'],
  ])('%d in short as %s', (milliseconds, words) => {
    expect(printShortDuration(milliseconds)).toBe(words);
  });
});

describe('a span is understood', () => {
  it.each([
    ['90 min', 90 * minute],
    ['1h 30m', 90 * minute],
    ['1h30m', 90 * minute],
    ['1 h 42', 102 * minute],
    ['1.5 h', 90 * minute],
    ['1,5 Std.', 90 * minute],
    ['2 days, 3 hours', 2 * day + 3 * hour],
    ['+10m', 10 * minute],
    ['-5 min', -5 * minute],
    ['\u22125 min', -5 * minute],
    ['45s', 45 * second],
  ])('%s', (words, milliseconds) => {
    expect(parseDuration(words)).toBe(milliseconds);
  });

  it.each(['', '10', 'min', '5 pods', '5 min later', '10m 1h', '1h 1h', '+', '- -5 min', '14:05'])(
    '%s is none',
    (words) => {
      expect(parseDuration(words)).toBeUndefined();
    },
  );
});

it('printing then parsing gives the same span, to the unit that is printed', () => {
  const seconds = fc.integer({ min: 1, max: 3599 }).map((count) => count * second);
  const minutes = fc.integer({ min: 1, max: 100_000 }).map((count) => count * minute);
  fc.assert(
    fc.property(fc.oneof(seconds, minutes), fc.boolean(), (span, isNegative) => {
      const milliseconds = isNegative ? -span : span;
      expect(parseDuration(printDuration(milliseconds))).toBe(milliseconds);
      expect(parseDuration(printShortDuration(milliseconds))).toBe(milliseconds);
    }),
  );
});
