import type { TimeFrame } from '../../time/instant-of.ts';
import { isEvent, type TimelineEntry, type TimelineEvent } from '../report.ts';
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
  return placeAmong(entries, others, own, current);
}

/**
 * The same where the positions of the entries are known. An event on the wrong side weighs more than all
 * headings together, whose days are often mistyped or guessed.
 * Linear, for a selection of thousands asks it for each of its events.
 */
export function placeAmong(
  entries: readonly TimelineEntry[],
  positions: readonly Position[],
  own: Position,
  current?: number,
): number {
  const end = endOf(entries);
  const weight = entries.length + 1;
  let cost = 0;
  let least = 0;
  let place = 0;
  let costOfCurrent = current === 0 ? 0 : Number.POSITIVE_INFINITY;
  for (const [index, entry] of entries.entries()) {
    cost += sideOf(positions[index], own) * (isEvent(entry) ? weight : 1);
    if (index + 1 === current) costOfCurrent = cost;
    if (cost < least || (cost === least && index + 1 <= end)) place = index + 1;
    least = Math.min(least, cost);
  }
  return current !== undefined && costOfCurrent === least ? current : place;
}

/** 1 where another stands later, -1 where it stands earlier, 0 where it is at the same time or nobody knows. */
function sideOf(other: Position, own: Position): number {
  return own === undefined || other === undefined ? 0 : Math.sign(other - own);
}

/** The index after the last entry that is no passage; a timeline of passages alone has its end at the end. */
function endOf(entries: readonly TimelineEntry[]): number {
  const last = entries.findLastIndex((entry) => entry.kind !== 'passage');
  return last === -1 ? entries.length : last + 1;
}
