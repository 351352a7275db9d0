import type { AxisItem } from './axis-items.ts';

/** The stretch of an event that has an end. */
export type Bar = { readonly item: AxisItem; readonly end: number; readonly lane: number };

/** At most so many lie above each other; the rest share the last lane. */
const mostLanes = 4;

/** Lays the ranges (in order of time) into lanes in which none overlap, as long as there are lanes. */
export function layoutBars(items: readonly AxisItem[]): {
  readonly bars: readonly Bar[];
  readonly lanes: number;
} {
  const ends: number[] = [];
  const bars: Bar[] = [];
  for (const item of items) {
    if (item.end === undefined) continue;
    const free = ends.findIndex((end) => end <= item.at);
    const lane = free === -1 ? Math.min(ends.length, mostLanes - 1) : free;
    ends[lane] = Math.max(ends[lane] ?? item.end, item.end);
    bars.push({ item, end: item.end, lane });
  }
  return { bars, lanes: ends.length };
}
