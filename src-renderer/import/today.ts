import { isoDateOfDay } from '../../src-shared/time/calendar-date.ts';
import { dayLength } from '../../src-shared/time/clock.ts';
import { offsetAt } from '../../src-shared/time/zone-offset.ts';

/** The ISO date that the calendar on the wall shows in a zone; `now` in milliseconds. */
export function isoDateIn(zone: string, now: number): string | undefined {
  return isoDateOfDay(Math.floor((now + (offsetAt(zone, now) ?? 0)) / dayLength));
}

/** Tells a date that has been typed to its end: until then its year is one of the first centuries. */
export function isWholeDate(date: string): boolean {
  return date > '1970';
}
