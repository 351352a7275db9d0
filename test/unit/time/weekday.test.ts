import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../src-shared/time/parse-time.ts';
import {
  daysToWeekday,
  nearestWithWeekday,
  weekdayAfter,
  weekdayOf,
} from '../../../src-shared/time/weekday.ts';
import { weekdayAlone } from '../../../src-shared/time/weekday-alone.ts';

const [monday, tuesday, thursday, friday, sunday] = [1, 2, 4, 5, 7];

describe('a weekday', () => {
  it('is found for every date', () => {
    expect(weekdayOf('1970-01-01')).toBe(thursday);
    expect(weekdayOf('2024-05-13')).toBe(monday);
    expect(weekdayOf('1969-12-28')).toBe(sunday);
    expect(weekdayAfter(sunday, 1)).toBe(monday);
    expect(weekdayAfter(monday, -1)).toBe(sunday);
  });

  it('is ahead of the one that was told before, but for the day before', () => {
    expect(daysToWeekday(monday, monday)).toBe(0);
    expect(daysToWeekday(monday, friday)).toBe(4);
    expect(daysToWeekday(friday, monday)).toBe(3);
    expect(daysToWeekday(tuesday, monday)).toBe(-1);
  });

  it('has a date near any other', () => {
    expect(nearestWithWeekday('2024-05-13', monday)).toBe('2024-05-13');
    expect(nearestWithWeekday('2024-05-13', sunday)).toBe('2024-05-12');
    expect(nearestWithWeekday('2024-05-13', thursday)).toBe('2024-05-16');
    expect(nearestWithWeekday('2024-05-13', friday)).toBe('2024-05-10');
  });

  it.each([
    ['Mon 14:05', { weekday: monday, clock: '14:05' }],
    ['14:05 (Tuesday)', { weekday: tuesday, clock: '14:05' }],
    ['Do., 14:05', { weekday: thursday, clock: '14:05' }],
    ['viernes 14:05', { weekday: friday, clock: '14:05' }],
    ['日曜日 14:05', { weekday: sunday, clock: '14:05' }],
    ['Tue 2024-05-14 14:05', { date: { year: 2024, month: 5, day: 14 }, clock: '14:05' }],
  ])('is said beside a clock, where no date is: %s', (words, said) => {
    expect(parseTime(words)).toEqual(said);
  });

  it.each([
    ['Monday', monday],
    ['**Dienstag:**', tuesday],
    ['On Friday', friday],
    ['日曜日', sunday],
    ['So', undefined],
    ['Monday and Tuesday', undefined],
    ['', undefined],
  ])('may stand alone: %s', (words, weekday) => {
    expect(weekdayAlone(words)?.weekday).toBe(weekday);
  });
});
