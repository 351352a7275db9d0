import type { SpokenDate } from './spoken-time.ts';
import type { Token } from './time-tokens.ts';
import {
  attachedNumberOf,
  type Certainty,
  isAttachedSign,
  type Reading,
  tokenAt,
} from './token-reading.ts';

/** A date, and the last day where it covers several (`October 29-30, 2025`). */
export type SaidDate = { readonly date: SpokenDate; readonly end?: SpokenDate };

/** What reading a date gives. */
export type DateReading = Reading<SaidDate>;

/** The reading of a single day. */
export function dateReading(date: SpokenDate, next: number, certainty: Certainty): DateReading {
  return { value: { date }, next, certainty };
}

const dateSigns = ['-', '/', '.'] as const;

/** The sign at a token that may stand between the numbers of a date, close to the first. */
export function dateSignAt(tokens: readonly Token[], index: number): string | undefined {
  return dateSigns.find((sign) => isAttachedSign(tokenAt(tokens, index), sign));
}

/** A month or day in digits, or left open (`??`), close to the sign before it. */
export function isPartOfDate(token: Token): boolean {
  return attachedNumberOf(token, 1, 2) !== undefined || (token.word.blank === true && !token.gap);
}

/** Tells a version or an id, which goes on where a date ends. */
export function hasFurtherNumber(tokens: readonly Token[], index: number): boolean {
  const isJoined = dateSignAt(tokens, index) !== undefined;
  return isJoined && attachedNumberOf(tokenAt(tokens, index + 1), 1, 20) !== undefined;
}
