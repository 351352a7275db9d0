import { isoDate } from './calendar-date.ts';
import { meridiemAt } from './clock-suffix.ts';
import { type DateReading, dateReading, dateSignAt, hasFurtherNumber } from './said-date.ts';
import type { Token } from './time-tokens.ts';
import {
  attachedNumberOf,
  type Certainty,
  isAttachedSign,
  numberOf,
  tokenAt,
} from './token-reading.ts';

/** Two numbers that are day and month in one order or the other, and the sign between them. */
type Pair = { readonly first: number; readonly second: number; readonly sign: string };

/**
 * Reads a date in numbers with the year last or missing: `24/07/25`, `14.5.2024`, `03-04-2026`, `14.05.`,
 * and `12-05` where a clock stands beside it. Points always mean the day first.
 */
export function readNumericDate(tokens: readonly Token[], index: number): DateReading | undefined {
  const first = numberOf(tokenAt(tokens, index), 1, 2);
  const second = attachedNumberOf(tokenAt(tokens, index + 2), 1, 2);
  const sign = dateSignAt(tokens, index + 1);
  if (first === undefined || second === undefined || sign === undefined) return undefined;
  const pair = { first, second, sign };
  const yearToken = tokenAt(tokens, index + 4);
  const hasYear = attachedNumberOf(yearToken, 1, 20) !== undefined;
  if (hasYear && isAttachedSign(tokenAt(tokens, index + 3), sign)) {
    return withYear(pair, yearToken, tokens, index + 5);
  }
  return sign === '.' ? readPointed(tokens, index + 3, pair) : readYearless(tokens, index, pair);
}

function withYear(
  pair: Pair,
  yearToken: Token,
  tokens: readonly Token[],
  next: number,
): DateReading | undefined {
  const year = yearOf(yearToken);
  if (year === undefined || hasFurtherNumber(tokens, next)) return undefined;
  // `10.12.14` may be a version.
  const isSure = pair.sign !== '.' || yearToken.text.length === 4;
  return dayAndMonth(pair, year, next, isSure ? 'certain' : 'possible');
}

/** `14.05.`, and `14.05` where a clock follows. */
function readPointed(tokens: readonly Token[], index: number, pair: Pair): DateReading | undefined {
  const isClosed = isAttachedSign(tokenAt(tokens, index), '.');
  const next = isClosed ? index + 1 : index;
  if (isClosed && attachedNumberOf(tokenAt(tokens, next), 1, 20) !== undefined) return undefined;
  const isBesideClock = isClockAt(tokens, next);
  if (!isClosed && !isBesideClock) return undefined;
  return dayAndMonth(pair, undefined, next, isBesideClock ? 'certain' : 'likely');
}

/** `24/07`, `12-05`: sure only beside a clock, because two numbers may be a share or a span. */
function readYearless(
  tokens: readonly Token[],
  index: number,
  pair: Pair,
): DateReading | undefined {
  const next = index + 3;
  if (hasFurtherNumber(tokens, next)) return undefined;
  if (isClockAt(tokens, next)) return dayAndMonth(pair, undefined, next, 'certain');
  const digits = tokenAt(tokens, index).text.length + tokenAt(tokens, index + 2).text.length;
  if (digits < 4) return undefined;
  return dayAndMonth(pair, undefined, next, pair.sign === '/' ? 'likely' : 'possible');
}

function isClockAt(tokens: readonly Token[], index: number): boolean {
  let next = index;
  while (isGlue(tokenAt(tokens, next))) next += 1;
  const hour = tokenAt(tokens, next);
  if (numberOf(hour, 1, 2) === undefined || (next === index && !hour.gap)) return false;
  if (meridiemAt(tokens, next + 1) !== undefined) return true;
  const minute = attachedNumberOf(tokenAt(tokens, next + 2), 2, 2);
  return minute !== undefined && isAttachedSign(tokenAt(tokens, next + 1), ':');
}

function isGlue({ kind, text, word }: Token): boolean {
  const isGlueSign = kind === 'sign' && (text === ',' || text === '~' || text === '–');
  return isGlueSign || word.lead !== undefined || word.approximate === true;
}

function dayAndMonth(
  { first, second, sign }: Pair,
  year: number | undefined,
  next: number,
  certainty: Certainty,
): DateReading | undefined {
  const dayFirst = dateText(year, second, first);
  const monthFirst = sign === '.' ? undefined : dateText(year, first, second);
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
    return dateReading({ choices: [dayFirst, monthFirst] }, next, certainty);
  }
  if (dayFirst === undefined && monthFirst === undefined) return undefined;
  const [day, month] = dayFirst === undefined ? [second, first] : [first, second];
  const order = dayFirst === undefined ? 'month-first' : 'day-first';
  const date = { ...(year === undefined ? {} : { year }), month, day };
  return dateReading(dayFirst === monthFirst ? date : { ...date, order }, next, certainty);
}

/** The ISO date, or `--MM-DD` without a year, or undefined where the calendar has no such day. */
function dateText(year: number | undefined, month: number, day: number): string | undefined {
  if (year !== undefined) return isoDate(year, month, day);
  // A leap year, so that 29 February may be meant.
  return isoDate(2000, month, day)?.replace('2000', '-');
}

/** Four digits as they are, two as a year from 1970 to 2069. */
function yearOf(token: Token): number | undefined {
  const short = numberOf(token, 2, 2);
  if (short === undefined) return numberOf(token, 4, 4);
  return short < 70 ? 2000 + short : 1900 + short;
}
