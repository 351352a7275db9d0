import { dayLength } from '../../time/clock.ts';
import { type AxisClock, beginningOfDay, momentsOfWall, wallAt } from './axis-clock.ts';
import type { AxisWindow } from './axis-window.ts';

const hour = 3_600_000;
/** When most of those who are paged lie asleep. */
const nightBegins = 22 * hour;
const nightEnds = 6 * hour;

/** More days than this in one view make a grey of their nights; they are left out. */
const mostDays = 45;

/** The nights, 22:00 to 06:00 on the wall, that a window shows any part of; none where it shows too many. */
export function nightsOf(window: AxisWindow, clock: AxisClock): readonly AxisWindow[] {
  return daysOf(window, clock)
    .map((day) => ({
      from: momentOf(day - dayLength + nightBegins, clock),
      to: momentOf(day + nightEnds, clock),
    }))
    .filter(({ from, to }) => to > window.from && from < window.to);
}

/** The first moments of the days that begin within a window; none where it shows too many. */
export function midnightsOf(window: AxisWindow, clock: AxisClock): readonly number[] {
  return daysOf(window, clock)
    .map((day) => beginningOfDay(day, clock))
    .filter((at) => at > window.from && at < window.to);
}

/** The midnights on the wall of all days that touch the window, and the one after them. */
function daysOf(window: AxisWindow, clock: AxisClock): readonly number[] {
  const first = Math.floor(wallAt(window.from, clock) / dayLength);
  const last = Math.floor(wallAt(window.to, clock) / dayLength) + 1;
  if (last - first > mostDays) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * dayLength);
}

function momentOf(wall: number, clock: AxisClock): number {
  return momentsOfWall(wall, clock)[0] ?? beginningOfDay(wall, clock);
}
