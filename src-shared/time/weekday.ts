import { addDays, dayNumberOf } from './calendar-date.ts';

const week = 7;

/** The weekday of an ISO date, 1 to 7, Monday first. */
export function weekdayOf(date: string): number {
  // 1 January 1970 was a Thursday.
  return weekdayAfter(4, dayNumberOf(date));
}

/** The weekday so many days after another, or before it. */
export function weekdayAfter(weekday: number, days: number): number {
  return ((((weekday - 1 + days) % week) + week) % week) + 1;
}

/**
 * Days from one weekday to another that is told after it: up to five ahead, because what is told goes on; the one
 * just before is yesterday, told out of order.
 */
export function daysToWeekday(from: number, to: number): number {
  const ahead = (to - from + week) % week;
  return ahead === week - 1 ? -1 : ahead;
}

/** The date with a weekday that is nearest to another date; undefined outside the years 0000 to 9999. */
export function nearestWithWeekday(date: string, weekday: number): string | undefined {
  const ahead = (weekday - weekdayOf(date) + week) % week;
  return addDays(date, ahead > week / 2 ? ahead - week : ahead);
}
