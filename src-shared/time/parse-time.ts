import { elapsedLengthAt } from './elapsed-time.ts';
import type { ClockOptions } from './read-clock.ts';
import { readPhrase } from './read-phrase.ts';
import type { SpokenTime } from './spoken-time.ts';
import { type Token, timeTokens } from './time-tokens.ts';
import { isSign, tokenAt } from './token-reading.ts';

/**
 * Understands a phrase that is a time as a whole, such as `Tuesday, 14 May, around 13:58 UTC`: marks of
 * Markdown, brackets and braces are passed over, and so are the lines between joined cells of a table.
 * Undefined where the words are no time. With `bareDigits`, numbers that are times only by their context
 * count too: `1625`, `08.42`, `03-26`.
 */
export function parseTime(words: string, options: ClockOptions = {}): SpokenTime | undefined {
  const text = words.replaceAll('|', ' ');
  const tokens = timeTokens(text, 0);
  // Where a word stopped the reading, no phrase is the whole.
  const isRead = (tokens.at(-1)?.start ?? 0) === text.length;
  const whole = isRead ? parseFrom(text, tokens, 0, options) : undefined;
  if (whole === undefined && isElapsed(text.trim())) return {};
  if (whole !== undefined || !isRead || !isSign(tokenAt(tokens, 0), '(')) return whole;
  return parseFrom(text, tokens, 1, options);
}

function isElapsed(words: string): boolean {
  return words !== '' && elapsedLengthAt(words, 0) === words.length;
}

function parseFrom(
  text: string,
  tokens: readonly Token[],
  start: number,
  options: ClockOptions,
): SpokenTime | undefined {
  const phrase = readPhrase({ text, tokens, options }, start);
  if (phrase === undefined) return undefined;
  if (phrase.certainty === 'possible' && !options.bareDigits) return undefined;
  const closings = start === 0 ? [':', ',', '.'] : [')'];
  const isClosed = closings.some((sign) => isSign(tokenAt(tokens, phrase.next), sign));
  if (start > 0 && !isClosed) return undefined;
  const last = tokenAt(tokens, isClosed ? phrase.next + 1 : phrase.next);
  return last.kind === 'end' && last.start === text.length ? phrase.spoken : undefined;
}
