const dayLength = 86_400_000;

/** The ISO date of a year, month and day, or undefined where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = [digits(year, 4), digits(month, 2), digits(day, 2)].join('-');
  return isDate(date) ? date : undefined;
}

/** Tells whether the words are an ISO date that the (proleptic Gregorian) calendar has. */
export function isDate(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const { year, month, day } = partsOf(words);
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** Days from 1 January 1970 to an ISO date. */
export function dayNumberOf(date: string): number {
  const { year, month, day } = partsOf(date);
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999; the calendar repeats after 400 years.
  return Date.UTC(year + 400, month - 1, day) / dayLength - 146_097;
}

/** The ISO date so many days after 1 January 1970; undefined outside the years 0000 to 9999. */
export function isoDateOfDay(dayNumber: number): string | undefined {
  if (!(dayNumber >= firstDay && dayNumber <= lastDay)) return undefined;
  return new Date(dayNumber * dayLength).toISOString().slice(0, 10);
}

/** The ISO date `days` after another; undefined outside the years 0000 to 9999. */
export function addDays(date: string, days: number): string | undefined {
  return isoDateOfDay(dayNumberOf(date) + days);
}

const firstDay = dayNumberOf('0000-01-01');
const lastDay = dayNumberOf('9999-12-31');

function partsOf(date: string) {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeapYear ? 29 : 28;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
