import { isoDate } from './calendar-date.ts';
import {
  type DateReading,
  dateReading,
  dateSignAt,
  hasFurtherNumber,
  isPartOfDate,
} from './said-date.ts';
import type { Token } from './time-tokens.ts';
import { attachedNumberOf, isAttachedSign, numberOf, tokenAt } from './token-reading.ts';

/**
 * Reads a date that begins with the year: `2024-05-14`, `2024/5/14`, `2024.05.14`, `2022-05-??`, `2024-05`,
 * and the unreadable `2021/22-??-??` and `20202-01-16`, which give `{}`.
 */
export function readYearFirst(tokens: readonly Token[], index: number): DateReading | undefined {
  if (numberOf(tokenAt(tokens, index), 3, 5) === undefined) return undefined;
  const sign = dateSignAt(tokens, index + 1);
  if (sign === undefined) return undefined;
  const [month, day] = [tokenAt(tokens, index + 2), tokenAt(tokens, index + 4)];
  if (!isPartOfDate(month)) return undefined;
  if (!isAttachedSign(tokenAt(tokens, index + 3), sign) || !isPartOfDate(day)) {
    return readYearsAndBlanks(tokens, index) ?? readYearMonth(tokens, index, sign);
  }
  if (hasFurtherNumber(tokens, index + 5)) return undefined;
  return dateOf([tokenAt(tokens, index), month, day], index + 5);
}

function dateOf(
  [yearToken, monthToken, dayToken]: readonly [Token, Token, Token],
  next: number,
): DateReading | undefined {
  const year = numberOf(yearToken, 4, 4);
  const month = numberOf(monthToken, 1, 2);
  const day = numberOf(dayToken, 1, 2);
  if (year === undefined) return mistypedYear(yearToken, month, day, next);
  if (month === undefined) return dateReading({ year }, next, 'certain');
  const date = isoDate(year, month, day ?? 1);
  if (date !== undefined) {
    return dateReading({ year, month, ...(day === undefined ? {} : { day }) }, next, 'certain');
  }
  // `2024-13-05` has the form of a date, but is no day of the calendar.
  return monthToken.text.length + dayToken.text.length < 4
    ? undefined
    : dateReading({}, next, 'likely');
}

/** `20202-01-16`: nobody knows which digit is too many; of too few, also ids are made. */
function mistypedYear(
  { text }: Token,
  month: number | undefined,
  day: number | undefined,
  next: number,
): DateReading | undefined {
  if (month === undefined || day === undefined) return undefined;
  if (isoDate(2000, month, day) === undefined) return undefined;
  return dateReading({}, next, text.length > 4 ? 'certain' : 'likely');
}

/** `2021/22-??-??` */
function readYearsAndBlanks(tokens: readonly Token[], index: number): DateReading | undefined {
  const signs = [index + 3, index + 5].map((at) => isAttachedSign(tokenAt(tokens, at), '-'));
  const blanks = [index + 4, index + 6].map((at) => tokenAt(tokens, at).word.blank === true);
  const isOpen = [...signs, ...blanks].every((isThere) => isThere);
  return isOpen ? dateReading({}, index + 7, 'certain') : undefined;
}

function readYearMonth(
  tokens: readonly Token[],
  index: number,
  sign: string,
): DateReading | undefined {
  const year = numberOf(tokenAt(tokens, index), 4, 4);
  const month = attachedNumberOf(tokenAt(tokens, index + 2), 2, 2);
  if (sign === '.' || year === undefined || month === undefined) return undefined;
  if (isoDate(year, month, 1) === undefined) return undefined;
  return dateReading({ year, month }, index + 3, 'likely');
}
