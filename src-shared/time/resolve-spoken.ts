import type { EventTime } from '../report/report.ts';
import type { Writable } from '../report/writable.ts';
import { addDays, dayNumberOf, isoDate } from './calendar-date.ts';
import { dayLength, millisecondsOf } from './clock.ts';
import type { DateOrder, SpokenDate, SpokenMoment, SpokenTime, ZoneChoice } from './spoken-time.ts';
import { daysToWeekday, weekdayOf } from './weekday.ts';
import { wallClockInstants } from './zone-offset.ts';

/** What is known where a time is said. */
export type SpokenContext = {
  /** The running date: of the heading, the entry before, the title. ISO. */
  readonly date?: string;
  /** The year where no date runs. */
  readonly year?: number;
  /** The running day count, where no date is known. */
  readonly day?: number;
  /** How the document writes dates in numbers. */
  readonly order?: DateOrder;
  /** The ISO date that *Today* stands for. */
  readonly today?: string;
};

/** What somebody has to be asked before a time is certain. */
export type TimeQuestion =
  | {
      readonly kind: 'date';
      /** ISO dates, or `--MM-DD` where the year is not known either. */
      readonly choices: readonly string[];
    }
  | { readonly kind: 'zone'; readonly choices: readonly ZoneChoice[] };

/** A time as it is stored, still without `written`. */
export type ResolvedTime = {
  readonly time: EventTime;
  readonly end?: EventTime;
  readonly questions: readonly TimeQuestion[];
};

/**
 * Fills what was said with what its context knows: the running date or day, the year nearest to it.
 * Never invents a date: where none is known the time has none, and an unreadable date stays unknown.
 */
export function resolveSpoken(spoken: SpokenTime, context: SpokenContext): ResolvedTime {
  const questions = questionsOf(spoken, context);
  const time = momentTime(spoken, dayOf(spoken, context));
  if (spoken.end === undefined) return { time, questions };
  const end = endTime(spoken, spoken.end, time, context);
  return end === undefined ? { time, questions } : { time, end, questions };
}

/** The ISO date of a spoken date that is complete and decided; undefined otherwise. */
export function isoDateOf({ year, month, day }: SpokenDate): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isoDate(year, month, day);
}

/** A date or a day count; neither: not known. */
type Day = { readonly date?: string; readonly day?: number };

function dayOf(moment: SpokenMoment, context: SpokenContext): Day {
  const day = spokenDay(moment, context);
  return moment.nextDay ? shifted(day, 1) : day;
}

function spokenDay(moment: SpokenMoment, context: SpokenContext): Day {
  if (moment.date !== undefined) {
    const [date, other] = datesOf(moment.date, context);
    return date === undefined || other !== undefined || date.startsWith('--') ? {} : { date };
  }
  if (moment.dayCount !== undefined) return { day: moment.dayCount };
  if (moment.relativeDay !== undefined) {
    return context.today === undefined ? {} : shifted({ date: context.today }, moment.relativeDay);
  }
  if (moment.clock === undefined) return {};
  if (context.date !== undefined) return onWeekday(context.date, moment.weekday);
  return context.day === undefined ? {} : { day: context.day };
}

function onWeekday(date: string, weekday: number | undefined): Day {
  return weekday === undefined
    ? { date }
    : shifted({ date }, daysToWeekday(weekdayOf(date), weekday));
}

function shifted(day: Day, days: number): Day {
  if (day.day !== undefined) return { day: day.day + days };
  const date = day.date === undefined ? undefined : addDays(day.date, days);
  return date === undefined ? {} : { date };
}

/** The dates that are possible: none, one, or several; `--MM-DD` where the year is not known. */
function datesOf(date: SpokenDate, context: SpokenContext): readonly string[] {
  if (date.choices !== undefined) {
    const [dayFirst = '', monthFirst = ''] = date.choices;
    const chosen = { 'day-first': [dayFirst], 'month-first': [monthFirst], either: date.choices };
    const dates = chosen[context.order ?? 'either'].map((choice) => withYear(choice, context));
    return dates.filter((choice) => choice !== undefined);
  }
  const { year, month, day } = date;
  if (month === undefined || day === undefined) return [];
  const full = isoDate(year ?? leapYear, month, day);
  const found = year === undefined && full ? withYear(`-${full.slice(4)}`, context) : full;
  return found === undefined ? [] : [found];
}

/** Has a 29 February. */
const leapYear = 2000;

function withYear(date: string, context: SpokenContext): string | undefined {
  if (!date.startsWith('--')) return date;
  const [month = 0, day = 0] = date.slice(2).split('-').map(Number);
  const { date: running } = context;
  if (running === undefined) {
    return context.year === undefined ? date : isoDate(context.year, month, day);
  }
  const year = Number(running.slice(0, 4));
  const distance = (candidate: string) => Math.abs(dayNumberOf(candidate) - dayNumberOf(running));
  return [year, year + 1, year - 1]
    .map((candidate) => isoDate(candidate, month, day))
    .filter((candidate) => candidate !== undefined)
    .sort((first, second) => distance(first) - distance(second))[0];
}

function momentTime(moment: SpokenMoment, day: Day): EventTime {
  const { clock, zone } = moment;
  // Line by line: thousands of times are resolved at once, and a copy with another property is slow.
  const time: Writable<EventTime> = {};
  if (day.date !== undefined) time.date = day.date;
  if (day.day !== undefined) time.day = day.day;
  if (clock !== undefined) time.clock = clock;
  if (clock !== undefined && zone !== undefined) time.zone = zone;
  const offset = offsetOf(moment, day);
  if (offset !== undefined) time.offset = offset;
  const isKnown = day.date !== undefined || day.day !== undefined || clock !== undefined;
  if (moment.approximate && isKnown) time.approximate = true;
  return time;
}

/** The offset of an hour that occurs twice; any other hour does without. */
function offsetOf({ clock, zone, offset }: SpokenMoment, { date }: Day): string | undefined {
  if (clock === undefined || zone === undefined || date === undefined) return undefined;
  if (offset === undefined) return undefined;
  const wall = dayNumberOf(date) * dayLength + millisecondsOf(clock);
  const isRepeated = (wallClockInstants(zone, wall)?.instants.length ?? 0) > 1;
  return isRepeated ? offset : undefined;
}

/** The end of a range: on the day of its start, or on the next where its clock is an earlier one. */
function endTime(
  spoken: SpokenTime,
  said: SpokenMoment,
  start: EventTime,
  context: SpokenContext,
): EventTime | undefined {
  const { zone } = spoken;
  const end = said.zone === undefined && zone !== undefined ? { ...said, zone } : said;
  const { date: running } = start;
  if (end.date !== undefined || end.dayCount !== undefined || end.relativeDay !== undefined) {
    const day = dayOf(end, running === undefined ? context : { ...context, date: running });
    return momentTime(end, day);
  }
  if (end.clock === undefined || start.clock === undefined) return undefined;
  const sameDay = pickDay(start);
  if (end.nextDay) return momentTime(end, shifted(sameDay, 1));
  if (spoken.weekday !== undefined && end.weekday !== undefined) {
    return momentTime(end, shifted(sameDay, (end.weekday - spoken.weekday + 7) % 7));
  }
  // An end known only to the hour in which the range began says nothing.
  if (start.clock.startsWith(end.clock)) return undefined;
  return momentTime(end, end.clock < start.clock ? shifted(sameDay, 1) : sameDay);
}

function pickDay({ date, day }: EventTime): Day {
  if (date !== undefined) return { date };
  return day === undefined ? {} : { day };
}

function questionsOf(spoken: SpokenTime, context: SpokenContext): readonly TimeQuestion[] {
  const questions: TimeQuestion[] = [];
  const dates = spoken.date === undefined ? [] : datesOf(spoken.date, context);
  const isOpen = dates.length > 1 || dates[0]?.startsWith('--') === true;
  if (isOpen) questions.push({ kind: 'date', choices: dates });
  const { zoneChoices } = spoken;
  if (zoneChoices !== undefined) questions.push({ kind: 'zone', choices: zoneChoices });
  return questions;
}
