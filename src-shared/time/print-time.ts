import type { EventTime } from '../report/report.ts';
import { isDate } from './calendar-date.ts';
import { zoneLabel } from './zone.ts';

/** What to print of a time beside its clock. */
export type PrintOptions = {
  /** Print the date or the day count too. */
  readonly withDate: boolean;
  /** The zone to name where the time has none of its own: the report's. Absent: leave it unnamed. */
  readonly zone?: string;
};

/** A clock as it is printed: `13:58`, `13:58:09.123`, and `13h` where only the hour is known. */
export function printClock(clock: string): string {
  return clock.length === 2 ? `${clock}h` : clock;
}

/**
 * Prints a time in the one form of this program, whatever words it came in: `2024-05-14 13:58`,
 * `Day 2 ~00:10`, `13:58 +02:00`. Empty where nothing is known. `parseTime` reads every form back.
 */
export function printTime(time: EventTime, options: PrintOptions): string {
  return joined(printMoment(time, options.withDate), zonePart(time, options));
}

/** Prints a time with its end: `13:30-13:45`, with the day of the end where it is another. */
export function printTimeRange(
  time: EventTime,
  end: EventTime | undefined,
  options: PrintOptions,
): string {
  if (end === undefined) return printTime(time, options);
  const ownDay = end.clock === undefined || (options.withDate && needsDay(time, end));
  const last = printMoment(end, ownDay);
  const first = printMoment(time, options.withDate);
  if (first === '' || last === '') return printTime(time, options);
  const [firstZone, lastZone] = [zonePart(time, options), zonePart(end, options)];
  if (firstZone !== lastZone) return `${joined(first, firstZone)} - ${joined(last, lastZone)}`;
  const dash = ownDay ? ' - ' : '-';
  return joined(`${first}${dash}${last}`, lastZone);
}

/** Tells whether a reader would take the end for another day, or for nothing new, without its day. */
function needsDay(time: EventTime, end: EventTime): boolean {
  const [start = '', last = ''] = [time.clock, end.clock];
  return dayPart(time) !== dayPart(end) || last < start || start.startsWith(last);
}

/** `D1 02:00`: a time without a date, as the command line prints it. Empty where nothing is known. */
export function dayClockLabel(time: EventTime): string {
  if (time.day === undefined && time.clock === undefined) return '';
  return joined(`D${time.day ?? 1}`, time.clock === undefined ? '' : printClock(time.clock));
}

/** An instant in UTC: `2023-11-13T02:00:00Z`, with a fraction only where there is one. */
export function isoInstant(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString().replace('.000Z', 'Z');
}

/** `Monday 13 November 2023`, or as the language (BCP 47) has it; words that are no ISO date stay as they are. */
export function printLongDate(date: string, language: string): string {
  if (!isDate(date)) return date;
  const day = new Date(`${date}T00:00Z`);
  const formatter = /^en\b/i.test(language) ? undefined : formatterFor(language);
  if (formatter !== undefined) return formatter.format(day);
  const [weekday, month] = [weekdays[day.getUTCDay()], months[day.getUTCMonth()]];
  return `${weekday} ${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`;
}

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

/** Making a formatter costs as much as hundreds of dates; undefined for a tag that the engine refuses. */
function formatterFor(language: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(language)) formatters.set(language, makeFormatter(language));
  return formatters.get(language);
}

function makeFormatter(language: string): Intl.DateTimeFormat | undefined {
  try {
    const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
    return new Intl.DateTimeFormat(language, { ...parts, calendar: 'gregory', timeZone: 'UTC' });
  } catch {
    return undefined;
  }
}

function printMoment(time: EventTime, withDate: boolean): string {
  const about = time.approximate ? '~' : '';
  const day = withDate ? dayPart(time) : '';
  if (time.clock === undefined) return day === '' ? '' : `${about}${day}`;
  return joined(day, `${about}${printClock(time.clock)}`);
}

function dayPart(time: EventTime): string {
  if (time.date !== undefined) return time.date;
  return time.day === undefined ? '' : `Day ${time.day}`;
}

function zonePart(time: EventTime, options: PrintOptions): string {
  if (time.clock === undefined) return '';
  const zone = time.zone ?? options.zone;
  return joined(time.offset ?? '', zone === undefined ? '' : zoneLabel(zone));
}

function joined(first: string, second: string): string {
  return first === '' || second === '' ? first + second : `${first} ${second}`;
}
