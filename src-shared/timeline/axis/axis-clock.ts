import type { Moment } from '../../report/moment.ts';
import { dayLength } from '../../time/clock.ts';
import { offsetAt, wallClockInstants } from '../../time/zone-offset.ts';

/** What the clock on the wall shows along an axis; on the axis without dates every day has 24 hours. */
export type AxisClock = { readonly axis: Moment['axis']; readonly zone: string };

/** Milliseconds since 1970-01-01T00:00 (or midnight of Day 1) on the wall, at a moment of the axis. */
export function wallAt(at: number, { axis, zone }: AxisClock): number {
  return axis === 'day-clock' ? at : at + (offsetAt(zone, at) ?? 0);
}

/** The moments at which the wall shows this: none in a gap, two in an hour that occurs twice. */
export function momentsOfWall(wall: number, { axis, zone }: AxisClock): readonly number[] {
  if (axis === 'day-clock') return [wall];
  const found = wallClockInstants(zone, wall);
  return found?.instants.map(({ epochMilliseconds }) => epochMilliseconds) ?? [];
}

/** The first moment of the day to which a wall time belongs, also where the zone skips its midnight. */
export function beginningOfDay(wall: number, clock: AxisClock): number {
  const midnight = Math.floor(wall / dayLength) * dayLength;
  const [first] = momentsOfWall(midnight, clock);
  if (first !== undefined) return first;
  const transition = wallClockInstants(clock.zone, midnight)?.transition;
  return transition ?? midnight;
}
