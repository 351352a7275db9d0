import type { EventTime } from '../../report/report.ts';
import { dayNumberOf } from '../../time/calendar-date.ts';
import type { SpokenContext } from '../../time/resolve-spoken.ts';

/**
 * What typed words may leave out beside an event: its day, in the form in which it is told. *Today* and
 * *yesterday* count from the clock on the wall while the incident is of these two days, and from the day of
 * the event when somebody writes later. `today` is an ISO date.
 */
export function spokenContext(beside: EventTime, today: string | undefined): SpokenContext {
  const { date, day } = beside;
  if (date === undefined) {
    if (day !== undefined || beside.clock !== undefined) return day === undefined ? {} : { day };
    return today === undefined ? {} : { today, year: Number(today.slice(0, 4)) };
  }
  return { date, today: today !== undefined && isFresh(date, today) ? today : date };
}

function isFresh(date: string, today: string): boolean {
  const age = dayNumberOf(today) - dayNumberOf(date);
  return age === 0 || age === 1;
}
