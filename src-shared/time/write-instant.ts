import type { EventTime } from '../report/report.ts';
import { dayNumberOf, isDate, isoDateOfDay } from './calendar-date.ts';
import { clockOf, dayLength } from './clock.ts';
import { clockShift, instantOf, type TimeFrame } from './instant-of.ts';
import { printOffset } from './print-offset.ts';
import { offsetAt } from './zone-offset.ts';

/** Lengths of a clock from the hour to the millisecond; 0: no clock at all. */
const clockLengths = [0, 2, 5, 8, 10, 11, 12] as const;

/**
 * Writes an instant as the time of an event: in the zone and form of `like` (date or day, precision of
 * the clock, finer where the instant needs it), without `written` and `approximate`, with an offset only
 * in an hour that occurs twice. Throws where the zone is unknown or the year is not within 0 to 9999.
 */
export function writeInstant(
  epochMilliseconds: number,
  like: EventTime,
  frame: TimeFrame,
): EventTime {
  const zone = like.zone ?? frame.zone;
  const offset = offsetAt(zone, epochMilliseconds);
  if (offset === undefined) throw new Error(`${zone} is not a time zone.`);
  const wall = epochMilliseconds + offset;
  const date = isoDateOfDay(Math.floor(wall / dayLength));
  if (date === undefined) throw new Error('An event has to lie within the years 0000 to 9999.');
  const dayOrDate = writeDay(date, like, frame);
  const sameZone = like.zone === undefined ? {} : { zone: like.zone };
  for (const length of lengthsFrom(like)) {
    const time = { ...dayOrDate, ...writeClock(wall, length), ...sameZone };
    const meant = instantOf(time, frame);
    if (meant.kind === 'instant' && meant.epochMilliseconds === epochMilliseconds) return time;
    const repeated = { ...time, offset: printOffset(offset) };
    const chosen = meant.kind === 'twice' ? instantOf(repeated, frame) : meant;
    if (chosen.kind === 'instant' && chosen.epochMilliseconds === epochMilliseconds)
      return repeated;
  }
  throw new Error(`${epochMilliseconds} is not a whole number of milliseconds.`);
}

/**
 * Writes a time without a date, given in milliseconds from midnight of Day 1 on the report's clock, in the
 * form of `like`; undefined before Day 1.
 */
export function writeDayClock(
  milliseconds: number,
  like: EventTime,
  frame: TimeFrame,
): EventTime | undefined {
  const wall = milliseconds - clockShift(like, frame);
  const day = Math.floor(wall / dayLength) + 1;
  if (day < 1) return undefined;
  const length = lengthsFrom(like).find(
    (candidate) => Math.floor(wall) % precisionOfLength(candidate) === 0,
  );
  const sameDay = day === 1 && like.day === undefined ? {} : { day };
  const sameZone = like.zone === undefined ? {} : { zone: like.zone };
  return { ...sameDay, ...writeClock(Math.floor(wall), length ?? 12), ...sameZone };
}

function writeDay(date: string, like: EventTime, { dayOne }: TimeFrame): EventTime {
  if (like.date !== undefined || dayOne === undefined || !isDate(dayOne)) return { date };
  const day = dayNumberOf(date) - dayNumberOf(dayOne) + 1;
  return day < 1 ? { date } : { day };
}

function writeClock(wall: number, length: number): EventTime {
  if (length === 0) return {};
  return { clock: clockOf(((wall % dayLength) + dayLength) % dayLength, length) };
}

/** The length of `like`'s clock and the finer ones; at least minutes where it has neither clock nor day. */
function lengthsFrom(like: EventTime): readonly number[] {
  const isDayOnly = like.clock === undefined && (like.date !== undefined || like.day !== undefined);
  const least = like.clock?.length ?? (isDayOnly ? 0 : 5);
  const finer = clockLengths.filter((length) => length > least && length !== 2);
  return [least, ...finer];
}

function precisionOfLength(length: number): number {
  if (length === 0) return dayLength;
  if (length === 2) return 3_600_000;
  if (length === 5) return 60_000;
  return length === 8 ? 1000 : 10 ** Math.max(0, 12 - length);
}
