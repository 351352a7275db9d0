import type { EventTime } from '../report/report.ts';
import { addDays, dayNumberOf, isDate } from './calendar-date.ts';
import { dayLength, millisecondsOf, type Precision, precisionOf } from './clock.ts';
import { printOffset } from './print-offset.ts';
import { printClock } from './print-time.ts';
import { fixedOffsetOf, zoneLabel } from './zone.ts';
import { offsetAt, type WallClockInstants, wallClockInstants } from './zone-offset.ts';

/** What a report says about all of its times. */
export type TimeFrame = {
  /** An IANA name, `UTC` or an offset such as `+02:00`. */
  readonly zone: string;
  /** The ISO date of Day 1. */
  readonly dayOne?: string;
};

/** What a stored time comes to. */
export type InstantResult =
  | { readonly kind: 'instant'; readonly epochMilliseconds: number; readonly precision: Precision }
  | {
      /** No date is known: good for order and for spans, as long as both ends are of this kind. */
      readonly kind: 'day-clock';
      readonly day: number;
      /** From midnight of Day 1 on the report's clock. */
      readonly milliseconds: number;
      readonly precision: Precision;
    }
  | { readonly kind: 'gap'; readonly message: string }
  | {
      /** The hour occurs twice: one of the offsets has to be stored with the time. */
      readonly kind: 'twice';
      readonly choices: readonly { readonly offset: string; readonly epochMilliseconds: number }[];
      readonly message: string;
    }
  | { readonly kind: 'unknown' };

/**
 * Turns a stored time into its instant. A time exact only to the hour or day gives its first instant; a
 * clock without date and day counts as Day 1. A wall time that the zone skips is refused with the reason.
 */
export function instantOf(time: EventTime, frame: TimeFrame): InstantResult {
  const known = answers.get(time);
  if (known?.zone === frame.zone && known.dayOne === frame.dayOne) return known.result;
  const result = findInstant(time, frame);
  answers.set(time, { zone: frame.zone, dayOne: frame.dayOne, result });
  return result;
}

/** Checks, order, metrics and axis all ask for the same times, which nobody changes in place. */
const answers = new WeakMap<
  EventTime,
  { readonly zone: string; readonly dayOne: string | undefined; readonly result: InstantResult }
>();

function findInstant(time: EventTime, frame: TimeFrame): InstantResult {
  const date = dateOf(time, frame);
  if (date !== undefined) return datedInstant(time, date, time.zone ?? frame.zone);
  if (time.day === undefined && time.clock === undefined) return { kind: 'unknown' };
  return dayClock(time, time.day ?? 1, frame);
}

/** The ISO date on which a time falls, also where it is counted from Day 1; undefined where it is not known. */
export function dateOf(time: EventTime, frame: { readonly dayOne?: string }): string | undefined {
  if (time.date !== undefined) return isDate(time.date) ? time.date : undefined;
  if (time.day === undefined && time.clock === undefined) return undefined;
  if (frame.dayOne === undefined || !isDate(frame.dayOne)) return undefined;
  return addDays(frame.dayOne, (time.day ?? 1) - 1);
}

/** How far the clock of a time written in a fixed zone of its own is from the report's clock. */
export function clockShift(time: EventTime, frame: TimeFrame): number {
  if (time.zone === undefined) return 0;
  const own = fixedOffsetOf(time.zone);
  const frames = fixedOffsetOf(frame.zone);
  return own === undefined || frames === undefined ? 0 : frames - own;
}

function dayClock(time: EventTime, day: number, frame: TimeFrame): InstantResult {
  const clock = time.clock === undefined ? 0 : millisecondsOf(time.clock);
  return {
    kind: 'day-clock',
    day,
    milliseconds: (day - 1) * dayLength + clock + clockShift(time, frame),
    precision: precisionOf(time.clock),
  };
}

function datedInstant(time: EventTime, date: string, zone: string): InstantResult {
  const clock = time.clock === undefined ? 0 : millisecondsOf(time.clock);
  const wall = dayNumberOf(date) * dayLength + clock;
  const found = wallClockInstants(zone, wall);
  if (found === undefined) return { kind: 'unknown' };
  const precision = precisionOf(time.clock);
  const [first, second] = found.instants;
  if (first === undefined) return skipped(time, date, zone, found);
  // The first instant of a day is meant, even where midnight occurs twice.
  if (second === undefined || precision === 'day') {
    return { kind: 'instant', epochMilliseconds: first.epochMilliseconds, precision };
  }
  const choices = found.instants.map(({ epochMilliseconds, offset }) => ({
    offset: printOffset(offset),
    epochMilliseconds,
  }));
  const chosen = choices.find(({ offset }) => offset === time.offset);
  if (chosen !== undefined) {
    return { kind: 'instant', epochMilliseconds: chosen.epochMilliseconds, precision };
  }
  const offsets = choices.map(({ offset }) => offset).join(' and again at ');
  const words = wordsOf(time, date);
  const message = `${words} occurs twice in ${zoneLabel(zone)}: at ${offsets}. Choose one.`;
  return { kind: 'twice', choices, message };
}

/** A wall time that does not exist; its day or hour may still begin later, when the gap is over. */
function skipped(
  time: EventTime,
  date: string,
  zone: string,
  { transition = 0 }: WallClockInstants,
): InstantResult {
  const precision = precisionOf(time.clock);
  const wallAt = (instant: number) => instant + (offsetAt(zone, instant) ?? 0);
  const resumed = wallAt(transition);
  const length = { day: dayLength, hour: 3_600_000, minute: 0, second: 0, millisecond: 0 }[
    precision
  ];
  const wall = dayNumberOf(date) * dayLength + millisecondsOf(time.clock ?? '00');
  if (resumed < wall + length) {
    return { kind: 'instant', epochMilliseconds: transition, precision };
  }
  const stopped = transition + (offsetAt(zone, transition - 1) ?? 0);
  const message =
    `${wordsOf(time, date)} does not exist in ${zoneLabel(zone)}: ` +
    `the clocks went from ${wallWords(stopped, date)} to ${wallWords(resumed, date)}.`;
  return { kind: 'gap', message };
}

function wordsOf({ clock }: EventTime, date: string): string {
  return clock === undefined ? date : `${printClock(clock)} on ${date}`;
}

function wallWords(wall: number, date: string): string {
  const [day = '', clock = ''] = new Date(wall).toISOString().split('T');
  const minutes = clock.slice(0, 5);
  return day === date ? minutes : `${day} ${minutes}`;
}
