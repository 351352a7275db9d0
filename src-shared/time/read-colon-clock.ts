import type { ClockParts } from './clock-parts.ts';
import { type ClockReading, withSuffix } from './clock-suffix.ts';
import type { Token } from './time-tokens.ts';
import { attachedNumberOf, isAttachedSign, numberOf, tokenAt } from './token-reading.ts';

/** Reads a clock with colons: `14:05`, `2:05 PM`, `14:05:09`, `14:05:09,123`, `14:??`, `14:0?`, `24:00`. */
export function readColonClock(tokens: readonly Token[], index: number): ClockReading | undefined {
  const hour = numberOf(tokenAt(tokens, index), 1, 2);
  if (hour === undefined || hour > 24 || !isAttachedSign(tokenAt(tokens, index + 1), ':')) {
    return undefined;
  }
  const open = openMinute(tokens, index + 2);
  if (open !== undefined) return withSuffix(tokens, open, { hour, open: true });
  const minute = attachedNumberOf(tokenAt(tokens, index + 2), 2, 2);
  if (minute === undefined || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  const isLonger = isAttachedSign(tokenAt(tokens, index + 3), ':');
  return isLonger
    ? readSecond(tokens, index + 4, { hour, minute })
    : withSuffix(tokens, index + 3, { hour, minute });
}

/** Reads a clock that is left open: `HH:mm`, `--:--:--`, `??:??`. */
export function readOpenClock(tokens: readonly Token[], index: number): ClockReading | undefined {
  const next = afterBlanks(tokens, index + 1);
  return next === index + 1 ? undefined : { value: {}, next, certainty: 'certain' };
}

/** The index after the `??` or `0?` of a minute; undefined where it is all there. */
function openMinute(tokens: readonly Token[], index: number): number | undefined {
  if (isAttachedBlank(tokenAt(tokens, index))) return afterBlanks(tokens, index + 1);
  const isTen = attachedNumberOf(tokenAt(tokens, index), 1, 1) !== undefined;
  return isTen && isAttachedBlank(tokenAt(tokens, index + 1)) ? index + 2 : undefined;
}

function readSecond(
  tokens: readonly Token[],
  index: number,
  parts: ClockParts,
): ClockReading | undefined {
  const token = tokenAt(tokens, index);
  if (isAttachedBlank(token)) return withSuffix(tokens, index + 1, { ...parts, open: true });
  if (token.kind !== 'number' || token.gap) {
    // The colon ends the time: `14:05: text`.
    return withSuffix(tokens, index - 1, parts);
  }
  const second = attachedNumberOf(token, 2, 2);
  if (second === undefined || second > 59 || goesOn(tokens, index + 1, ':')) return undefined;
  const fraction = tokenAt(tokens, index + 2).text;
  const hasFraction =
    goesOn(tokens, index + 1, '.') || (goesOn(tokens, index + 1, ',') && fraction.length >= 3);
  if (!hasFraction) return withSuffix(tokens, index + 1, { ...parts, second });
  // Nanoseconds are the most that a stored clock holds.
  return withSuffix(tokens, index + 3, { ...parts, second, fraction: fraction.slice(0, 9) });
}

function goesOn(tokens: readonly Token[], index: number, sign: string): boolean {
  const isNumber = attachedNumberOf(tokenAt(tokens, index + 1), 1, 20) !== undefined;
  return isNumber && isAttachedSign(tokenAt(tokens, index), sign);
}

function afterBlanks(tokens: readonly Token[], index: number): number {
  let next = index;
  while (isAttachedSign(tokenAt(tokens, next), ':') && isAttachedBlank(tokenAt(tokens, next + 1))) {
    next += 2;
  }
  return next;
}

function isAttachedBlank({ word, gap }: Token): boolean {
  return word.blank === true && !gap;
}
