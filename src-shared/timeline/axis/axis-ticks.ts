import { type TimeInterval, utcDay, utcMonth, utcTickInterval } from 'd3-time';
import { clockOf, dayLength } from '../../time/clock.ts';
import { type AxisClock, beginningOfDay, momentsOfWall, wallAt } from './axis-clock.ts';
import type { AxisWindow } from './axis-window.ts';

/** A labelled mark of the scale. */
export type AxisTick = {
  readonly at: number;
  readonly label: string;
  /** The label is a date or a day, not a clock. */
  readonly isDay: boolean;
};

/** The scale of a window: labelled ticks at round times, and finer ones between them. */
export type AxisTicks = { readonly major: readonly AxisTick[]; readonly minor: readonly number[] };

/** The round times of the zone's own clock within a window, about `count` of them with labels. */
export function ticksOf(window: AxisWindow, clock: AxisClock, count: number): AxisTicks {
  const length = new Date(window.to - window.from);
  const interval = utcTickInterval(epoch, length, Math.max(1, count));
  const finer = utcTickInterval(epoch, length, Math.max(1, count) * 4);
  const major = momentsOf(interval, window, clock);
  const taken = new Set(major);
  return {
    major: major.map((at) => tickOf(at, interval, clock)),
    minor: momentsOf(finer, window, clock).filter((at) => !taken.has(at)),
  };
}

/** The day of a moment in few words: `Tue 14 May`, or `Day 2` where no date is known. */
export function dayLabel(at: number, clock: AxisClock): string {
  const wall = wallAt(at, clock);
  if (clock.axis === 'day-clock') return `Day ${Math.floor(wall / dayLength) + 1}`;
  const date = new Date(wall);
  return `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
}

const weekdays = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function momentsOf(
  interval: TimeInterval | null,
  window: AxisWindow,
  clock: AxisClock,
): readonly number[] {
  if (interval === null) return [];
  const [start, stop] = wallRange(window, clock);
  const moments = interval
    .range(interval.floor(start), new Date(stop.getTime() + 1))
    .flatMap((wall) => momentsOfTick(wall.getTime(), interval, clock))
    .filter((at) => at >= window.from && at <= window.to);
  return [...new Set(moments)].sort((left, right) => left - right);
}

/** A day has one beginning, where its midnight is skipped and where it occurs twice. */
function momentsOfTick(wall: number, interval: TimeInterval, clock: AxisClock): readonly number[] {
  return isOfDays(interval) ? [beginningOfDay(wall, clock)] : momentsOfWall(wall, clock);
}

/** The walls that the window shows; where clocks are changed in it, wide enough for both sides of that. */
function wallRange({ from, to }: AxisWindow, clock: AxisClock): readonly [Date, Date] {
  const [first, last] = [wallAt(from, clock), wallAt(to, clock)];
  const change = Math.abs(last - first - (to - from));
  return [new Date(first - change), new Date(last + change)];
}

function isOfDays(interval: TimeInterval): boolean {
  return interval.offset(epoch, 1).getTime() - epoch.getTime() >= dayLength;
}

const epoch = new Date(0);

function tickOf(at: number, interval: TimeInterval | null, clock: AxisClock): AxisTick {
  const wall = new Date(wallAt(at, clock));
  const isMidnight = utcDay.floor(wall).getTime() === wall.getTime();
  if (!isMidnight && (interval === null || !isOfDays(interval))) {
    const clockWords = clockOf(modulo(wall.getTime(), dayLength), 8);
    return { at, label: clockWords.replace(/:00$/, ''), isDay: false };
  }
  return { at, label: dateWords(at, wall, interval, clock), isDay: true };
}

/** Where ticks are months apart the day says nothing, and the year does. */
function dateWords(
  at: number,
  wall: Date,
  interval: TimeInterval | null,
  clock: AxisClock,
): string {
  const isFirst = utcMonth.floor(wall).getTime() === wall.getTime();
  const next = interval?.offset(wall, 1) ?? wall;
  const isMonths = isFirst && next.getTime() - wall.getTime() > 27 * dayLength;
  if (clock.axis === 'day-clock' || !isMonths) return dayLabel(at, clock);
  return `${months[wall.getUTCMonth()]} ${wall.getUTCFullYear()}`;
}

function modulo(value: number, length: number): number {
  return ((value % length) + length) % length;
}
