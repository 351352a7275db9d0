import { isoDate } from './calendar-date.ts';
import { meridiemAt } from './clock-suffix.ts';
import { type DateReading, dateReading } from './said-date.ts';
import type { SpokenDate } from './spoken-time.ts';
import type { Token } from './time-tokens.ts';
import { attachedNumberOf, isAttachedSign, isSign, numberOf, tokenAt } from './token-reading.ts';

/** A part of a date that was read, and the index after it. */
type Part = { readonly value: number; readonly next: number };

/** The parts of a date whose month is a word. */
type Parts = {
  readonly month: Part;
  readonly day: Part;
  readonly lastDay: Part | undefined;
  readonly year: Part | undefined;
};

/**
 * Reads a date with the name of its month: `July 11, 2025`, `Sep 27 2017`, `19. April`, `12th of May`,
 * `14-May-2024`, `14/May/24`, `2024 May 14`, `October 29-30, 2025`, `14 de mayo de 2024`, `May 2024`.
 */
export function readNamedDate(tokens: readonly Token[], index: number): DateReading | undefined {
  if (tokenAt(tokens, index).kind === 'word') return readMonthFirst(tokens, index);
  return readDayFirst(tokens, index) ?? readYearMonthDay(tokens, index);
}

/** `July 11, 2025`, `Oct 29`, `May 2024` */
function readMonthFirst(tokens: readonly Token[], index: number): DateReading | undefined {
  const month = readMonth(tokens, index);
  if (month === undefined) return undefined;
  const from = skipJoint(tokens, month.next);
  const day = isClock(tokens, from) ? undefined : readDay(tokens, from);
  if (day === undefined) return readMonthAlone(tokens, index, month);
  const lastDay = readLastDay(tokens, day, readDay);
  const last = lastDay ?? day;
  const year = readYear(tokens, skipComma(tokens, skipJoint(tokens, last.next)));
  if (year === undefined && needsMore(tokens, index)) return undefined;
  return dated({ month, day, lastDay, year }, last.next);
}

/** `19. April 2018`, `12th of May`, `14-May-2024`, `29.-30. Oktober` */
function readDayFirst(tokens: readonly Token[], index: number): DateReading | undefined {
  const day = readPointedDay(tokens, index);
  if (day === undefined) return undefined;
  const lastDay = readLastDay(tokens, day, readPointedDay);
  const monthIndex = skipOf(tokens, skipJoint(tokens, (lastDay ?? day).next));
  const month = readMonth(tokens, monthIndex);
  if (month === undefined) return undefined;
  const yearIndex = skipComma(tokens, skipOf(tokens, skipJoint(tokens, month.next)));
  const year = readYear(tokens, yearIndex) ?? readShortYear(tokens, monthIndex, month.next);
  if (year === undefined && needsMore(tokens, monthIndex)) return undefined;
  return dated({ month, day, lastDay, year }, month.next);
}

/** `2024 May 14`, `2024-May-14` */
function readYearMonthDay(tokens: readonly Token[], index: number): DateReading | undefined {
  const year = readYear(tokens, index);
  const month = year && readMonth(tokens, skipJoint(tokens, year.next));
  const day = month && readDay(tokens, skipJoint(tokens, month.next));
  return month && day && dated({ month, day, lastDay: undefined, year }, day.next);
}

function readMonthAlone(
  tokens: readonly Token[],
  index: number,
  month: Part,
): DateReading | undefined {
  const year = readYear(tokens, skipComma(tokens, skipOf(tokens, month.next)));
  if (year !== undefined) {
    return dateReading({ year: year.value, month: month.value }, year.next, 'likely');
  }
  if (needsMore(tokens, index)) return undefined;
  return dateReading({ month: month.value }, month.next, 'possible');
}

function dated({ month, day, lastDay, year }: Parts, next: number): DateReading | undefined {
  const dateOf = ({ value }: Part): SpokenDate => ({
    ...(year === undefined ? {} : { year: year.value }),
    month: month.value,
    day: value,
  });
  // Without a year a leap year, so that 29 February may be meant.
  if (isoDate(year?.value ?? 2000, month.value, day.value) === undefined) return undefined;
  const end = lastDay === undefined ? {} : { end: dateOf(lastDay) };
  const value = { date: dateOf(day), ...end };
  return { value, next: Math.max(next, year?.next ?? 0), certainty: 'certain' };
}

function readMonth(tokens: readonly Token[], index: number): Part | undefined {
  const { month } = tokenAt(tokens, index).word;
  if (month === undefined) return undefined;
  const isAbbreviated = isAttachedSign(tokenAt(tokens, index + 1), '.');
  return { value: month, next: isAbbreviated ? index + 2 : index + 1 };
}

/** The number of a day with its `th`. */
function readDay(tokens: readonly Token[], index: number): Part | undefined {
  const value = numberOf(tokenAt(tokens, index), 1, 2);
  if (value === undefined || value < 1 || value > 31) return undefined;
  const after = tokenAt(tokens, index + 1);
  return { value, next: after.word.ordinal && !after.gap ? index + 2 : index + 1 };
}

/** The same with the full stop that it has before the month. */
function readPointedDay(tokens: readonly Token[], index: number): Part | undefined {
  const day = readDay(tokens, index);
  if (day === undefined || !isAttachedSign(tokenAt(tokens, day.next), '.')) return day;
  return { ...day, next: day.next + 1 };
}

/** The `-30` of `29-30`. */
function readLastDay(
  tokens: readonly Token[],
  day: Part,
  read: (tokens: readonly Token[], index: number) => Part | undefined,
): Part | undefined {
  const dash = tokenAt(tokens, day.next);
  if (!isSign(dash, '-') && !isSign(dash, '–')) return undefined;
  const last = isClock(tokens, day.next + 1) ? undefined : read(tokens, day.next + 1);
  return last === undefined || last.value <= day.value ? undefined : last;
}

/** Years that people write about, so that the `1625` of `Oct 29 1625` stays a clock. */
function readYear(tokens: readonly Token[], index: number): Part | undefined {
  const value = numberOf(tokenAt(tokens, index), 4, 4);
  if (value === undefined || value < 1970 || value > 2099) return undefined;
  return { value, next: index + 1 };
}

/** `'24`, the `24` of `14-May-24`, and that of `14/May/24`, whose strokes are two */
function readShortYear(
  tokens: readonly Token[],
  monthIndex: number,
  index: number,
): Part | undefined {
  const sign = tokenAt(tokens, index);
  const value = attachedNumberOf(tokenAt(tokens, index + 1), 2, 2);
  const isAfterStrokes =
    isAttachedSign(sign, '/') && isAttachedSign(tokenAt(tokens, monthIndex - 1), '/');
  const isYear = isSign(sign, "'") || isAttachedSign(sign, '-') || isAfterStrokes;
  if (value === undefined || !isYear || isClock(tokens, index + 1)) return undefined;
  return { value: value < 70 ? 2000 + value : 1900 + value, next: index + 2 };
}

/** The number begins a clock and is no day: `May 14:05`, `May 2 PM`. */
function isClock(tokens: readonly Token[], index: number): boolean {
  const after = tokenAt(tokens, index + 1);
  if (meridiemAt(tokens, index + 1) !== undefined || after.word.hour === 'clock') return true;
  const minute = attachedNumberOf(tokenAt(tokens, index + 2), 2, 2);
  return minute !== undefined && isAttachedSign(after, ':');
}

/** Without a year the month's word may be another: `10 may fail`, `5 out of 10`. */
function needsMore(tokens: readonly Token[], index: number): boolean {
  const { text, word } = tokenAt(tokens, index);
  if (word.monthNeeds === 'capital') return text.charAt(0) === text.charAt(0).toLowerCase();
  return word.monthNeeds === 'year';
}

/** The hyphen of `14-May-2024`. */
function skipJoint(tokens: readonly Token[], index: number): number {
  const token = tokenAt(tokens, index);
  const isJoint = isAttachedSign(token, '-') || isAttachedSign(token, '/');
  return isJoint && !tokenAt(tokens, index + 1).gap ? index + 1 : index;
}

function skipOf(tokens: readonly Token[], index: number): number {
  return tokenAt(tokens, index).word.of ? index + 1 : index;
}

function skipComma(tokens: readonly Token[], index: number): number {
  return isAttachedSign(tokenAt(tokens, index), ',') ? index + 1 : index;
}
