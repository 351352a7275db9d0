import { readDate } from './read-date.ts';
import type { SpokenDate } from './spoken-time.ts';
import { timeTokens } from './time-tokens.ts';
import { timeWords } from './time-words.ts';
import { tokenAt } from './token-reading.ts';

/** A date found in prose. */
export type FoundDate = {
  /** With year, month and day, or with `choices` of ISO dates. */
  readonly date: SpokenDate;
  /** Where its words begin. */
  readonly index: number;
  readonly words: string;
};

/** A number or word that something else does not run into: no part of a path, a version or a name. */
const candidate =
  /(?<![\p{Lu}\p{Ll}\p{N}_/.=@#-])(?<![^\p{Lo}]:|^:)(?:\d{1,4}(?![\d:])|[A-Za-z\u00c0-\u024f]{3,10})/gu;

/** Finds the complete dates in prose, in order; a date without its year is not complete. */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(candidate)) {
    if (index < end || !mayBegin(word)) continue;
    const date = dateAt(text, index);
    if (date === undefined) continue;
    found.push(date);
    end = index + date.words.length;
  }
  return found;
}

function mayBegin(word: string): boolean {
  return /^\d/.test(word) || timeWords.get(word.toLowerCase())?.month !== undefined;
}

function dateAt(text: string, index: number): FoundDate | undefined {
  const tokens = timeTokens(text, index, mostTokens);
  const date = readDate(tokens, 0);
  if (date === undefined || date.certainty === 'possible' || !isComplete(date.value.date)) {
    return undefined;
  }
  const { end } = tokenAt(tokens, date.next - 1);
  if (runsOn.test(text.slice(end, end + 2))) return undefined;
  return { date: date.value.date, index, words: text.slice(index, end) };
}

/** No date has more tokens: `October 29th-30th, 2025` and the one after it. */
const mostTokens = 12;

/** A name or path goes on; the `T` of ISO 8601 only leads to the clock. */
const runsOn = /^(?!T\d)(?:[\p{L}\p{N}_]|[-./:=][\p{L}\p{N}])/u;

function isComplete({ year, month, day, choices }: SpokenDate): boolean {
  if (choices !== undefined) return !choices.some((choice) => choice.startsWith('--'));
  return year !== undefined && month !== undefined && day !== undefined;
}
