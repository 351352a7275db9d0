import type { ClockParts } from './clock-parts.ts';
import type { Token } from './time-tokens.ts';
import { type Reading, tokenAt } from './token-reading.ts';

/** What reading a clock gives. */
export type ClockReading = Reading<ClockParts>;

/** Takes the half of the day, the unit and the *noon* that may follow the digits of a clock. */
export function withSuffix(
  tokens: readonly Token[],
  index: number,
  parts: ClockParts,
): ClockReading {
  const meridiem = meridiemAt(tokens, index);
  if (meridiem !== undefined) {
    return { value: { ...parts, meridiem }, next: index + 1, certainty: 'certain' };
  }
  const { word } = tokenAt(tokens, index);
  const isNamed = word.hour !== undefined || word.clock !== undefined;
  return { value: parts, next: isNamed ? index + 1 : index, certainty: 'certain' };
}

/** The half of the day at a token: `PM`, `a.m.`, and a lone `a` or `p` close to the digits. */
export function meridiemAt(tokens: readonly Token[], index: number): 'am' | 'pm' | undefined {
  const { text, word, gap } = tokenAt(tokens, index);
  // `下午` stands before the clock.
  if (word.meridiem === undefined || text.charCodeAt(0) >= 0x2e80) return undefined;
  return text.length === 1 && gap ? undefined : word.meridiem;
}
