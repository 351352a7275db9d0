import type { TimeFrame } from '../../time/instant-of.ts';
import { clockOnDayAbove } from './clock-on-day.ts';
import type { DropGap, Moving } from './drop-gap.ts';

/** Why events take the times they take. */
export type DropReason = 'between' | 'no-minute-between' | 'above' | 'below' | 'day-above';

/** How far the events move, and why so far. */
export type DropShift = { readonly by: number; readonly reason: DropReason };

type Known = Moving & { readonly at: number };

/** How far the events of a drop move to stand between their neighbours; undefined where they stand there. */
export function dropShift(gap: DropGap, frame: TimeFrame): DropShift | undefined {
  const { above, below } = gap;
  const events = gap.events.filter((moving): moving is Known => moving.at !== undefined);
  if (events.length === 0) return undefined;
  const earliest = events.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const latest = events.reduce((most, { at }) => Math.max(most, at), Number.NEGATIVE_INFINITY);
  const isLateEnough = above === undefined || earliest >= above.at;
  const isEarlyEnough = below === undefined || latest <= below.at;
  if (isLateEnough && isEarlyEnough) return undefined;
  if (above === undefined) {
    return below && { by: below.at - latest, reason: 'below' };
  }
  if (below === undefined) {
    const onDay = clockOnDayAbove(above, events, frame);
    if (onDay !== undefined) return { by: onDay, reason: 'day-above' };
    return { by: above.at - earliest, reason: 'above' };
  }
  const start = middle(above.at, below.at - (latest - earliest));
  if (start !== undefined) return { by: start - earliest, reason: 'between' };
  return { by: above.at - earliest, reason: 'no-minute-between' };
}

const minute = 60_000;

/** The whole minute nearest to the middle that lies between the two and is neither. */
function middle(from: number, to: number): number | undefined {
  const ideal = Math.floor((from + to) / 2 / minute) * minute;
  return [ideal, ideal + minute].find((at) => at > from && at < to);
}
