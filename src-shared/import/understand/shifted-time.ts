import { momentOf } from '../../report/moment.ts';
import type { EventTime } from '../../report/report.ts';
import type { TimeFrame } from '../../time/instant-of.ts';
import { writeDayClock, writeInstant } from '../../time/write-instant.ts';

/** The time so many seconds later, in the same form; a time that is not known, or without a clock, stays. */
export function shiftedTime(time: EventTime, seconds: number, frame: TimeFrame): EventTime {
  const moment = time.clock === undefined ? undefined : momentOf(time, frame);
  if (moment === undefined) return time;
  const at = moment.at + Math.round(seconds) * 1000;
  const shifted =
    moment.axis === 'instant' ? writeInstant(at, time, frame) : writeDayClock(at, time, frame);
  if (shifted === undefined) return time;
  return time.approximate ? { ...shifted, approximate: true } : shifted;
}
