import { momentOf } from '../../report/moment.ts';
import type { EventTime } from '../../report/report.ts';
import { dateOf, type TimeFrame } from '../../time/instant-of.ts';
import type { Moving, Neighbour } from './drop-gap.ts';

/**
 * How far events move so that the first keeps its clock on the day of the heading above them, where no
 * event stands between; undefined where what stands above is no dated heading, or such a time is none.
 */
export function clockOnDayAbove(
  above: Neighbour,
  [first]: readonly Moving[],
  frame: TimeFrame,
): number | undefined {
  if (first?.at === undefined || above.entry.kind !== 'day-heading') return undefined;
  const { date } = above.entry;
  const own = dateOf(first.event.time, frame);
  if (date === undefined || own === undefined) return undefined;
  const { day: _day, offset: _offset, written: _written, ...time } = first.event.time;
  const target: EventTime = { ...time, date };
  const at = momentOf(target, frame)?.at;
  if (at === undefined || at < above.at) return undefined;
  return at - first.at;
}
