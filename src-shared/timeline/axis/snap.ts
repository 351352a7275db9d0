import { dayLength } from '../../time/clock.ts';
import { type AxisClock, momentsOfWall, wallAt } from './axis-clock.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const steps = [
  ...[1, 5, 15, 30].map((count) => count * second),
  ...[1, 5, 15, 30].map((count) => count * minute),
  ...[1, 3, 6, 12].map((count) => count * hour),
  dayLength,
];

/** Pixels between two places to snap to: a hand can choose each of them. */
const pixelsApart = 4;

/** The round step that a drag snaps to at this zoom: seconds when near, up to days when far. */
export function snapStep(millisecondsPerPixel: number): number {
  return steps.find((step) => step >= millisecondsPerPixel * pixelsApart) ?? dayLength;
}

/** What a pixel can tell apart where nothing snaps: seconds at least, for nobody says milliseconds. */
export function freeStep(millisecondsPerPixel: number): number {
  return steps.findLast((step) => step <= millisecondsPerPixel) ?? second;
}

/** A place to which something snapped, and what it was. */
export type Snapped = { readonly at: number; readonly to: 'event' | 'step' };

/**
 * The place nearest to `at` that a drag snaps to: the moment of another event within `tolerance`
 * (milliseconds; `others` in order of time), else the next round step of the wall's clock.
 */
export function snapped(
  at: number,
  clock: AxisClock,
  step: number,
  others: readonly number[],
  tolerance: number,
): Snapped {
  const round = roundedTo(at, step, clock);
  const near = nearest(others, at);
  if (near === undefined) return { at: round, to: 'step' };
  const isNear = Math.abs(near - at) <= tolerance && Math.abs(near - at) <= Math.abs(round - at);
  return isNear ? { at: near, to: 'event' } : { at: round, to: 'step' };
}

/** The moment nearest to `at` at which the wall shows a multiple of the step. */
export function roundedTo(at: number, step: number, clock: AxisClock): number {
  const wall = wallAt(at, clock);
  const low = Math.floor(wall / step) * step;
  // Where the next round time is skipped, the one after it follows at once.
  const moments = [low, low + step, low + 2 * step].flatMap((round) => momentsOfWall(round, clock));
  return nearest(moments, at) ?? at;
}

function nearest(moments: readonly number[], at: number): number | undefined {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [moments[low - 1], moments[low]];
  if (before === undefined || after === undefined) return before ?? after;
  return at - before <= after - at ? before : after;
}
