import { momentOf } from '../../src-shared/report/moment.ts';
import type { EventTime } from '../../src-shared/report/report.ts';
import { clockOf, dayLength } from '../../src-shared/time/clock.ts';
import type { TimeFrame } from '../../src-shared/time/instant-of.ts';
import { isoInstant } from '../../src-shared/time/print-time.ts';

/**
 * A time as the JSON of the command line says it: an ISO instant, `D1 02:00` where no date is known,
 * null where the time is unknown or the clock never showed it.
 */
export function printedInstant(time: EventTime, frame: TimeFrame): string | null {
  const moment = momentOf(time, frame);
  if (moment === undefined) return null;
  if (moment.axis === 'instant') return isoInstant(moment.at);
  const day = Math.floor(moment.at / dayLength);
  const clock = clockOf(moment.at - day * dayLength, Math.max(time.clock?.length ?? 0, 5));
  return `D${day + 1} ${clock}`;
}
