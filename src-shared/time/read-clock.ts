import type { ClockParts } from './clock-parts.ts';
import { type ClockReading, meridiemAt, withSuffix } from './clock-suffix.ts';
import { readColonClock, readOpenClock } from './read-colon-clock.ts';
import type { Token } from './time-tokens.ts';
import { attachedNumberOf, isAttachedSign, isSign, numberOf, tokenAt } from './token-reading.ts';

/** Which numbers count as a clock. */
export type ClockOptions = {
  /** `1625` and `08.42` are clocks: the text around is known to give times so. */
  readonly bareDigits?: boolean;
};

/**
 * Reads a clock at a token, in any of the forms `14:05`, `14:05:09.123`, `2 PM`, `8.42pm`, `14h05`,
 * `14 Uhr`, `14時05分`, `下午2:05`, `1625h`, `14:??`, `HH:mm`, `--:--`, `noon`.
 */
export function readClock(
  tokens: readonly Token[],
  index: number,
  options: ClockOptions,
): ClockReading | undefined {
  const { kind, word } = tokenAt(tokens, index);
  if (kind === 'number') {
    return (
      readColonClock(tokens, index) ??
      readWordedClock(tokens, index) ??
      readDottedClock(tokens, index) ??
      readHourOfRange(tokens, index) ??
      readDigits(tokens, index, options)
    );
  }
  if (word.blank) return readOpenClock(tokens, index);
  if (word.meridiem !== undefined) return readMeridiemFirst(tokens, index, options);
  if (word.clock === undefined) return undefined;
  const hour = Number(word.clock.slice(0, 2));
  return { value: { hour, minute: 0 }, next: index + 1, certainty: 'likely' };
}

/** `2 PM`, `14h`, `14h05`, `14 Uhr`, `2時5分9秒` */
function readWordedClock(tokens: readonly Token[], index: number): ClockReading | undefined {
  const hour = numberOf(tokenAt(tokens, index), 1, 2);
  const unit = tokenAt(tokens, index + 1);
  if (hour === undefined || hour > 23) return undefined;
  // `2p` may number a paragraph.
  if (unit.text.length > 1 && meridiemAt(tokens, index + 1) !== undefined) {
    return withSuffix(tokens, index + 1, { hour });
  }
  // `12 noon`
  if (hour === 12 && unit.word.clock !== undefined) {
    const noonOrMidnight = { hour: Number(unit.word.clock.slice(0, 2)), minute: 0 };
    return { value: noonOrMidnight, next: index + 2, certainty: 'certain' };
  }
  const form = unit.word.hour;
  if (form === undefined || form === 'unit') return undefined;
  const minute = minuteAt(tokens, index + 2, form === 'h');
  const isShort = unit.gap || tokenAt(tokens, index).text.length < 2;
  if (minute !== undefined) {
    const clock = readWordedSecond(tokens, index + 3, { hour, minute });
    return form === 'h' && isShort ? { ...clock, certainty: 'likely' } : clock;
  }
  if (form === 'clock') return { value: { hour }, next: index + 2, certainty: 'certain' };
  // `2h` and `14 h` are spans more often than hours of the day.
  return isShort ? undefined : { value: { hour }, next: index + 2, certainty: 'likely' };
}

/** A number after the hour counts minutes where it says so, is attached, or all is spaced as in `14 h 05`. */
function minuteAt(tokens: readonly Token[], index: number, isH: boolean): number | undefined {
  const token = tokenAt(tokens, index);
  const after = tokenAt(tokens, index + 1);
  const minute = numberOf(token, isH ? 2 : 1, 2);
  if (minute === undefined || minute > 59) return undefined;
  if (after.word.minute) return minute;
  const further = attachedNumberOf(tokenAt(tokens, index + 2), 1, 20);
  if (further !== undefined && after.kind === 'sign' && !after.gap) return undefined;
  return !token.gap || (isH && tokenAt(tokens, index - 1).gap) ? minute : undefined;
}

function readWordedSecond(
  tokens: readonly Token[],
  index: number,
  parts: ClockParts,
): ClockReading {
  if (!tokenAt(tokens, index).word.minute) return withSuffix(tokens, index, parts);
  const second = numberOf(tokenAt(tokens, index + 1), 1, 2);
  const isSecond = second !== undefined && second < 60 && tokenAt(tokens, index + 2).word.second;
  if (!isSecond) return withSuffix(tokens, index + 1, parts);
  return { value: { ...parts, second }, next: index + 3, certainty: 'certain' };
}

/** `8.42pm`, `14.05 Uhr`, and `08.42`, which may be a version or a date as well. */
function readDottedClock(tokens: readonly Token[], index: number): ClockReading | undefined {
  const token = tokenAt(tokens, index);
  const hour = numberOf(token, 1, 2);
  const minute = attachedNumberOf(tokenAt(tokens, index + 2), 2, 2);
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return undefined;
  if (!isAttachedSign(tokenAt(tokens, index + 1), '.')) return undefined;
  const after = tokenAt(tokens, index + 3);
  const further = attachedNumberOf(tokenAt(tokens, index + 4), 1, 20);
  if (isAttachedSign(after, '.') && further !== undefined) return undefined;
  if (meridiemAt(tokens, index + 3) !== undefined || after.word.hour !== undefined) {
    return withSuffix(tokens, index + 3, { hour, minute });
  }
  if (token.text.length < 2) return undefined;
  return { value: { hour, minute }, next: index + 3, certainty: 'possible' };
}

/** The `2` of `2-3 PM` and of `10 - 11 Uhr`. */
function readHourOfRange(tokens: readonly Token[], index: number): ClockReading | undefined {
  const hour = numberOf(tokenAt(tokens, index), 1, 2);
  const dash = tokenAt(tokens, index + 1);
  const isRange = isSign(dash, '-') || isSign(dash, '–') || dash.word.until !== undefined;
  if (hour === undefined || hour > 24 || !isRange) return undefined;
  if (tokenAt(tokens, index + 2).kind !== 'number') return undefined;
  const end =
    readColonClock(tokens, index + 2) ??
    readWordedClock(tokens, index + 2) ??
    readDottedClock(tokens, index + 2);
  if (end === undefined || end.certainty === 'possible') return undefined;
  const isHour = end.value.meridiem !== undefined || end.value.minute === undefined;
  return isHour ? { value: { hour }, next: index + 1, certainty: end.certainty } : undefined;
}

/** `1625h`, `0900 UTC`, and `1625` where the option allows it or nothing but a separator follows. */
function readDigits(
  tokens: readonly Token[],
  index: number,
  { bareDigits = false }: ClockOptions,
): ClockReading | undefined {
  const token = tokenAt(tokens, index);
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(token.text)) return undefined;
  const parts = { hour: Number(token.text.slice(0, 2)), minute: Number(token.text.slice(2)) };
  const after = tokenAt(tokens, index + 1);
  if (after.word.hour !== undefined) return withSuffix(tokens, index + 1, parts);
  const isYear = /^(?:19|20)/.test(token.text);
  if (after.kind === 'zone') {
    return { value: parts, next: index + 1, certainty: isYear ? 'likely' : 'certain' };
  }
  const further = attachedNumberOf(tokenAt(tokens, index + 2), 1, 20);
  const isPart = after.kind === 'sign' && !after.gap && further !== undefined;
  const isAlone = after.kind === 'sign' || (after.kind === 'end' && after.text === '');
  if (isPart) return undefined;
  if (!bareDigits && (isYear || !isAlone)) return undefined;
  if (!bareDigits) return { value: parts, next: index + 1, certainty: 'possible' };
  // A number that may be a year needs something that sets it off.
  return { value: parts, next: index + 1, certainty: isYear ? 'likely' : 'certain' };
}

/** `下午2:05`, `午後2時5分` */
function readMeridiemFirst(
  tokens: readonly Token[],
  index: number,
  options: ClockOptions,
): ClockReading | undefined {
  const { text, word } = tokenAt(tokens, index);
  if (word.meridiem === undefined || text.charCodeAt(0) < 0x2e80) return undefined;
  if (tokenAt(tokens, index + 1).kind !== 'number') return undefined;
  const clock = readClock(tokens, index + 1, options);
  return clock && { ...clock, value: { ...clock.value, meridiem: word.meridiem } };
}
