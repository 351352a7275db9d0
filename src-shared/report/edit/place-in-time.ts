import type { TimeFrame } from '../../time/instant-of.ts';
import type { TimelineEntry, TimelineEvent } from '../report.ts';
import { positionsOf } from '../time-order.ts';

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
  const costs = [0];
  for (const other of others) {
    const before = costs.at(-1) ?? 0;
    costs.push(before + (own === undefined || other === undefined ? 0 : Math.sign(other - own)));
  }
  const least = costs.reduce((left, right) => Math.min(left, right));
  if (current !== undefined && costs[current] === least) return current;
  return costs.lastIndexOf(least, endOf(entries));
}

/** After the last entry that is no passage; a timeline of passages alone has its end at the end. */
function endOf(entries: readonly TimelineEntry[]): number {
  const last = entries.findLastIndex((entry) => entry.kind !== 'passage');
  return last === -1 ? entries.length : last + 1;
}
