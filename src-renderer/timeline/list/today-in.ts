import { isoDateOfDay } from '../../../src-shared/time/calendar-date.ts';
import { dayLength } from '../../../src-shared/time/clock.ts';
import { offsetAt } from '../../../src-shared/time/zone-offset.ts';

/** The ISO date that the calendar on the wall shows in a zone; `now` in milliseconds. */
export function todayIn(zone: string, now: number): string | undefined {
  return isoDateOfDay(Math.floor((now + (offsetAt(zone, now) ?? 0)) / dayLength));
}
