import { Temporal } from 'temporal-polyfill';
import { dayLength } from './clock.ts';
import { fixedOffsetOf } from './zone.ts';

/** A stretch of time in which a zone keeps one offset; both ends and the offset in milliseconds. */
type Stretch = { readonly from: number; readonly until: number; readonly offset: number };

/** By zone. Asking Temporal costs 40 µs a time, and the events of a report share a few stretches. */
const stretchesByZone = new Map<string, readonly Stretch[]>();
const mostStretches = 200;

/**
 * Milliseconds that a zone is ahead of UTC at an instant; undefined where there is no such zone.
 * Follows the tz database as the engine brings it.
 */
export function offsetAt(zone: string, epochMilliseconds: number): number | undefined {
  return stretchAt(zone, epochMilliseconds)?.offset;
}

/** What `wallClockInstants` finds: none for a zone that is not known. */
export type WallClockInstants = {
  /** In order: none in a gap, two in an hour that occurs twice. */
  readonly instants: readonly { readonly epochMilliseconds: number; readonly offset: number }[];
  /** In a gap: the instant at which the clocks went forward. */
  readonly transition?: number;
};

/**
 * The instants at which a clock in the zone shows a wall time, given in milliseconds since
 * 1970-01-01T00:00 of the same wall; undefined where there is no such zone.
 */
export function wallClockInstants(zone: string, wall: number): WallClockInstants | undefined {
  // No zone is further than a day from UTC, so the stretches around the instant lie within these two.
  const before = stretchAt(zone, wall - dayLength);
  const after = stretchAt(zone, wall + dayLength);
  if (before === undefined || after === undefined) return undefined;
  if (before === after) {
    return { instants: [{ epochMilliseconds: wall - before.offset, offset: before.offset }] };
  }
  const offsets = before.offset === after.offset ? [before.offset] : [before.offset, after.offset];
  const instants = offsets
    .map((offset) => ({ epochMilliseconds: wall - offset, offset }))
    .filter(({ epochMilliseconds, offset }) => offsetAt(zone, epochMilliseconds) === offset);
  if (instants.length > 0) return { instants };
  return { instants, transition: stretchAt(zone, wall - before.offset)?.from ?? after.from };
}

function stretchAt(zone: string, epochMilliseconds: number): Stretch | undefined {
  const stretches = stretchesByZone.get(zone) ?? [];
  const known = stretches.find(
    ({ from, until }) => from <= epochMilliseconds && epochMilliseconds < until,
  );
  if (known !== undefined) return known;
  const found = fixedStretch(zone) ?? askTemporal(zone, epochMilliseconds);
  if (found !== undefined) stretchesByZone.set(zone, [found, ...stretches.slice(0, mostStretches)]);
  return found;
}

function fixedStretch(zone: string): Stretch | undefined {
  const offset = fixedOffsetOf(zone);
  if (offset === undefined) return undefined;
  return { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, offset };
}

function askTemporal(zone: string, epochMilliseconds: number): Stretch | undefined {
  try {
    const moment =
      Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone);
    // A transition exactly at the instant counts as its own stretch's beginning.
    const from = moment.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
    const until = moment.getTimeZoneTransition('next');
    return {
      from: from?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
      until: until?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
      offset: moment.offsetNanoseconds / 1_000_000,
    };
  } catch {
    return undefined;
  }
}
