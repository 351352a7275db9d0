import { isoDate } from './calendar-date.ts';
import { readNamedDate } from './read-named-date.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { readYearFirst } from './read-year-first.ts';
import { type DateReading, dateReading, dateSignAt, isPartOfDate } from './said-date.ts';
import type { Token } from './time-tokens.ts';
import { attachedNumberOf, isAttachedSign, numberOf, tokenAt } from './token-reading.ts';

/**
 * Reads a date at a token: ISO and its variants, numbers in the order of any country, names of months in
 * five languages, `2024年5月14日`, places left open (`2022-05-??`), and mistyped years, which give `{}`.
 */
export function readDate(tokens: readonly Token[], index: number): DateReading | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind !== 'number') {
    return token.word.blank ? readOpenDate(tokens, index) : readNamedDate(tokens, index);
  }
  return (
    readYearFirst(tokens, index) ??
    readEastAsianDate(tokens, index) ??
    readNumericDate(tokens, index) ??
    readNamedDate(tokens, index) ??
    readCompactDate(tokens, index)
  );
}

/** `2024年5月14日`, `5月14日`, `2024년 5월 14일` */
function readEastAsianDate(tokens: readonly Token[], index: number): DateReading | undefined {
  const year = numberBefore('year', tokens, index, 4);
  const from = year === undefined ? index : index + 2;
  const month = numberBefore('month', tokens, from, 2);
  const day = numberBefore('day', tokens, from + 2, 2);
  if (month === undefined || day === undefined) return undefined;
  if (isoDate(year ?? leapYear, month, day) === undefined) return undefined;
  const date = { ...(year === undefined ? {} : { year }), month, day };
  return dateReading(date, from + 4, 'certain');
}

/** Has a 29 February, which a date without its year may be. */
const leapYear = 2000;

function numberBefore(
  unit: 'year' | 'month' | 'day',
  tokens: readonly Token[],
  index: number,
  digits: 2 | 4,
): number | undefined {
  if (tokenAt(tokens, index + 1).word.unit !== unit) return undefined;
  return numberOf(tokenAt(tokens, index), digits === 4 ? 4 : 1, digits);
}

/** `20240514T1358` and `20240514` */
function readCompactDate(tokens: readonly Token[], index: number): DateReading | undefined {
  const { text } = tokenAt(tokens, index);
  const parts = text.length === 8 ? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text) : undefined;
  const [year = 0, month = 0, day = 0] = parts?.slice(1).map(Number) ?? [];
  if (isoDate(year, month, day) === undefined) return undefined;
  const isIso = tokenAt(tokens, index + 1).word.isoT === true;
  return dateReading({ year, month, day }, index + 1, isIso ? 'certain' : 'possible');
}

/** `YYYY-MM-DD`, `??/05/2024`: the form of a date, filled in nowhere or in part. */
function readOpenDate(tokens: readonly Token[], index: number): DateReading | undefined {
  const sign = dateSignAt(tokens, index + 1);
  if (sign === undefined || !isAttachedSign(tokenAt(tokens, index + 3), sign)) return undefined;
  const last = tokenAt(tokens, index + 4);
  const isWhole = isPartOfDate(last) || attachedNumberOf(last, 4, 4) !== undefined;
  if (!isWhole || !isPartOfDate(tokenAt(tokens, index + 2))) return undefined;
  return dateReading({}, index + 5, 'certain');
}
