import type { TimeFrame } from '../time/instant-of.ts';
import { isEvent, type TimelineEntry, type TimelineEvent } from './report.ts';
import { positionsOf } from './time-order.ts';

/**
 * The events that stand at a wrong place in time: the fewest whose removal leaves the others in order,
 * and of several such choices the ones listed last. Events of unknown time are never among them.
 */
export function outOfOrder(
  entries: readonly TimelineEntry[],
  frame: TimeFrame,
): readonly TimelineEvent[] {
  const events = entries.filter(isEvent);
  const positions = positionsOf(events, frame);
  const known = events.flatMap((event, index) => {
    const at = positions[index];
    return at === undefined ? [] : [{ event, at }];
  });
  const lengths = ascentsFrom(known.map(({ at }) => at));
  let length = lengths.reduce((left, right) => Math.max(left, right), 0);
  let last = Number.NEGATIVE_INFINITY;
  return known.flatMap(({ event, at }, index) => {
    if (at < last || lengths[index] !== length) return [event];
    last = at;
    length -= 1;
    return [];
  });
}

/** For each value, how long the longest non-descending subsequence is that begins with it. */
function ascentsFrom(values: readonly number[]): readonly number[] {
  // tails[k]: the greatest value with which a subsequence of length k + 1 can begin, seen from the end.
  const tails: number[] = [];
  const lengths = values.toReversed().map((value) => {
    const at = firstIndex(tails, (tail) => tail < value);
    tails[at] = value;
    return at + 1;
  });
  return lengths.reverse();
}

/** The first index at which a test holds that, once it holds, holds to the end; else the length. */
function firstIndex(values: readonly number[], test: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(values[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
