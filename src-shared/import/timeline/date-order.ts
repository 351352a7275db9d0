import { dayNumberOf, isoDate } from '../../time/calendar-date.ts';
import type { DateOrder, SpokenDate } from '../../time/spoken-time.ts';
import type { TimelineDraft } from './timeline-draft.ts';

/** Dates in numbers that leave no doubt tell how the others are meant. */
export function orderIn(draft: TimelineDraft): DateOrder | undefined {
  return datesIn(draft).find(({ order }) => order !== undefined)?.order;
}

/** Where the first date that may be read both ways is `date` in one of them, all are meant so. */
export function orderOn(date: string | undefined, draft: TimelineDraft): DateOrder | undefined {
  const [choices] = openDatesIn(draft);
  if (date === undefined || choices === undefined) return undefined;
  const at = choices.findIndex((choice) => choice === date || choice === `-${date.slice(4)}`);
  return orders[at];
}

const orders = ['day-first', 'month-first'] as const;

/** The day of a date among some that may be read both ways: 1 is the first of them, and the others are counted from it. */
export type OpenDays = (date: SpokenDate | undefined) => number | undefined;

/**
 * Counts the days of dates that nothing decides, so that different days stay different until somebody is asked:
 * in the order in which they lie closer together, since an incident is short.
 */
export function openDaysOf(draft: TimelineDraft): OpenDays {
  if (openDatesIn(draft).length === 0) return () => undefined;
  const dates = datesIn(draft).flatMap((date) => readingsOf(date) ?? []);
  const [dayFirst, monthFirst] = orders.map((_order, at) => countedAt(dates, at));
  if (!dayFirst || !monthFirst) return () => undefined;
  const { at, first, numberIn } = dayFirst.length <= monthFirst.length ? dayFirst : monthFirst;
  return (date) => {
    const choice = date?.choices?.[at] ?? choiceOf(date);
    return choice === undefined ? undefined : numberIn(choice) - first + 1;
  };
}

type Readings = { readonly readings: readonly string[] };

/** `05/05` is one day in both orders. */
function readingsOf(date: SpokenDate): Readings | undefined {
  if (date.choices !== undefined) return { readings: date.choices };
  const choice = date.month === date.day ? choiceOf(date) : undefined;
  return choice === undefined ? undefined : { readings: [choice, choice] };
}

function countedAt(dates: readonly Readings[], at: number) {
  const choices = dates.flatMap(({ readings }) => readings[at] ?? []);
  const [start] = choices;
  if (start === undefined) return undefined;
  const numberIn = (choice: string) => numberAfter(choice, start);
  const numbers = choices.map(numberIn);
  const first = numbers.reduce((least, number) => Math.min(least, number));
  const length = numbers.reduce((most, number) => Math.max(most, number)) - first;
  return { at, first, length, numberIn };
}

function choiceOf({ year, month, day }: SpokenDate = {}): string | undefined {
  if (month === undefined || day === undefined) return undefined;
  const date = isoDate(year ?? 2000, month, day);
  return year === undefined ? date?.replace('2000', '-') : date;
}

/** Without a year in a leap year, or in the one after it where that is closer to the first date. */
function numberAfter(choice: string, start: string): number {
  const number = dayNumberOf(choice.replace(/^--/, '2000-'));
  const isYearless = choice.startsWith('--') && start.startsWith('--');
  const isBefore = isYearless && dayNumberOf(start.replace(/^--/, '2000-')) - number > 183;
  return isBefore ? number + 366 : number;
}

function openDatesIn(draft: TimelineDraft): readonly (readonly string[])[] {
  return datesIn(draft).flatMap(({ choices }) => (choices === undefined ? [] : [choices]));
}

function datesIn({ entries }: TimelineDraft): readonly SpokenDate[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'passage' || entry.spoken === undefined) return [];
    const { date, end } = entry.spoken;
    return [date, end?.date].flatMap((each) => each ?? []);
  });
}
