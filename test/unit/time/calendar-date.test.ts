import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDays,
  dayNumberOf,
  isDate,
  isoDate,
  isoDateOfDay,
} from '../../../src-shared/time/calendar-date.ts';

it('an ISO date is a day that the calendar has', () => {
  const words = [
    '2024-02-29',
    '0000-01-01',
    '9999-12-31',
    '2023-02-29',
    '2024-2-9',
    '2024-13-01',
    '',
  ];
  expect(words.map(isDate)).toEqual([true, true, true, false, false, false, false]);
});

it('a year, month and day make an ISO date', () => {
  expect([isoDate(33, 4, 3), isoDate(2024, 2, 30), isoDate(20_244, 1, 1)]).toEqual([
    '0033-04-03',
    undefined,
    undefined,
  ]);
});

it('days are counted over the ends of months and years', () => {
  expect([addDays('2024-02-28', 2), addDays('2025-01-01', -1), addDays('9999-12-31', 1)]).toEqual([
    '2024-03-01',
    '2024-12-31',
    undefined,
  ]);
});

it('days are numbered from 1 January 1970', () => {
  expect([dayNumberOf('1970-01-02'), isoDateOfDay(-1), isoDateOfDay(Number.NaN)]).toEqual([
    1,
    '1969-12-31',
    undefined,
  ]);
});

it('every day of the calendar comes back from its number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
      const date = isoDateOfDay(number) ?? '';
      expect([isDate(date), dayNumberOf(date)]).toEqual([true, number]);
    }),
  );
});
