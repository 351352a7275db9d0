import type { TimeFrame } from '../../time/instant-of.ts';
import type { TimelineEntry, TimelineEvent } from '../report.ts';
import { type Position, positionsOf } from '../time-order.ts';

/**
 * The index at which an event comes to stand in order of time: where the fewest entries would be on
 * its wrong side, of equal places the last, but before the passages that close the timeline. So it
 * comes after events of its own time, and one mistyped time does not lead it astray. An event of
 * unknown time goes to the end. `current`, the place it comes from, is kept where it is as good as any.
 */
export function placeInTime(
  entries: readonly TimelineEntry[],
  event: TimelineEvent,
  frame: TimeFrame,
  current?: number,
): number {
  const [own, ...others] = positionsOf([event, ...entries], frame);
  return placeAmong(others, own, endOf(entries), current);
}

/**
 * The same among positions: `end` is the furthest index to take while another is as good.
 * Linear, for a selection of thousands asks it for each of its events.
 */
export function placeAmong(
  others: readonly Position[],
  own: Position,
  end: number,
  current?: number,
): number {
  let cost = 0;
  let least = 0;
  let place = 0;
  let costOfCurrent = current === 0 ? 0 : Number.POSITIVE_INFINITY;
  for (const [index, other] of others.entries()) {
    if (own !== undefined && other !== undefined) cost += Math.sign(other - own);
    if (index + 1 === current) costOfCurrent = cost;
    if (cost < least || (cost === least && index + 1 <= end)) place = index + 1;
    least = Math.min(least, cost);
  }
  return current !== undefined && costOfCurrent === least ? current : place;
}

/** The index after the last entry that is no passage; a timeline of passages alone has its end at the end. */
export function endOf(entries: readonly TimelineEntry[]): number {
  const last = entries.findLastIndex((entry) => entry.kind !== 'passage');
  return last === -1 ? entries.length : last + 1;
}
