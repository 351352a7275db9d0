import { withoutMarks } from './inline-marks.ts';
import type { SpokenReading } from './leading-time.ts';
import { parseTime } from './parse-time.ts';
import type { ClockOptions } from './read-clock.ts';
import { type Phrase, readPhrase } from './read-phrase.ts';
import { type Token, timeTokens } from './time-tokens.ts';
import { timeWords } from './time-words.ts';
import { tokenAt } from './token-reading.ts';
import { zoneAbbreviations } from './zone-abbreviations.ts';

/**
 * Reads the time that a line ends with, in parentheses, after a label or after plain words:
 * `Paged on-call (14:05)`, `First detected: 2023-02-02 10:14`, `Declared 2020-02-25 10:58`; or that stands in
 * parentheses behind the label of what follows.
 * Undefined where there is none, where the whole line is a time, and where words before it hold another
 * clock, because then nobody knows which of them is the event's.
 */
export function readTrailingTime(
  line: string,
  options: ClockOptions = {},
): SpokenReading | undefined {
  const text = line.trimEnd();
  for (const start of candidateStarts(text)) {
    const found = readFrom(text, start, options);
    if (found !== undefined) return found;
  }
  return readBehindLabel(text);
}

const labelled = /^([^()]{1,80}?)\s*\(([^()]{4,60})\)([*_]{0,3})\s*(?:[:–—]|-(?=\s))\s*(\S.*)$/;

/** `**Detected** (14:05): an alert fired`. */
function readBehindLabel(text: string): SpokenReading | undefined {
  const [, label, written = '', marks, words] = labelled.exec(text) ?? [];
  const spoken = parseTime(written);
  if (spoken?.clock === undefined) return undefined;
  return { spoken, written: withoutMarks(written).trim(), rest: `${label}${marks}: ${words}` };
}

const mostWords = 14;

/** Where a phrase to the end of the line may begin, the longest first. */
function candidateStarts(text: string): readonly number[] {
  if (!/\d/.test(text.slice(-40))) return [];
  const starts: number[] = [];
  let end = text.length;
  while (end > 0 && starts.length < mostWords) {
    const start = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\t', end - 1)) + 1;
    const word = text.slice(start, end);
    if (word.length > 60 || !mayBePartOfTime(word)) return starts;
    const marks = /^[*_`([{\\]*/.exec(word)?.[0].length ?? 0;
    if (marks < word.length) starts.unshift(start + marks);
    end = start - 1;
  }
  return starts;
}

function mayBePartOfTime(word: string): boolean {
  if (/\d/.test(word)) return true;
  const letters = word.replaceAll(/[^A-Za-z\u00c0-\u024f/]/g, '');
  return (
    letters === '' ||
    letters.includes('/') ||
    timeWords.has(letters.toLowerCase()) ||
    zoneAbbreviations.has(letters)
  );
}

function readFrom(text: string, start: number, options: ClockOptions): SpokenReading | undefined {
  const tokens = timeTokens(text, start);
  const phrase = readPhrase({ text, tokens, options }, 0);
  if (phrase === undefined) return undefined;
  const [first, last] = [tokenAt(tokens, 0), tokenAt(tokens, phrase.next - 1)];
  const after = text.slice(last.end);
  if (!/^(?:[\s)\]}*_`.\\]*|\]\([^\s()]*\)[*_.]*)$/.test(after)) return undefined;
  const { before, behind, isSetOff, link } = unwrap(text.slice(0, first.start), after);
  const rest = (before + behind).trim();
  const written = withoutMarks(wordsOf(text, first, last));
  if (rest === '' || /\d:\d\d/.test(rest) || !isSure(phrase, isSetOff)) return undefined;
  if (isLimit.test(written) || endsInLimit.test(rest)) return undefined;
  return {
    spoken: phrase.spoken,
    written,
    rest,
    ...(link === undefined ? {} : { link }),
  };
}

/** `by Friday 17:00`, `between 01:00 and 03:00`, `for 24:00 hours`: when something has to be done, not when it was. */
const isLimit = /^(?:by|until|till|between|before|every|bis|spätestens|antes|avant|jusqu)\b/i;
const endsInLimit =
  /\b(?:by|until|till|before|between|for|every|within|up to|no later than|not before|bis|binnen|antes de|avant)$/i;

/** A clock is a time wherever it stands; a date or a count of days only where it is set off. */
function isSure({ certainty, spoken }: Phrase, isSetOff: boolean): boolean {
  if (certainty === 'possible') return false;
  return isSetOff || (certainty === 'certain' && spoken.clock !== undefined);
}

function wordsOf(text: string, first: Token, last: Token): string {
  return text.slice(first.start, last.end);
}

type Unwrapped = {
  readonly before: string;
  readonly behind: string;
  /** Marks or a separator set the time off. */
  readonly isSetOff: boolean;
  readonly link?: string;
};

const closings: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** Takes away the marks around the time and the separator before it, but leaves those around other words. */
function unwrap(textBefore: string, textAfter: string): Unwrapped {
  let before = textBefore.trimEnd();
  let behind = textAfter.trim();
  let isSetOff = false;
  const link = /^\]\(([^\s()]*)\)/.exec(behind)?.[1];
  if (link !== undefined && before.endsWith('[')) behind = behind.replace(`(${link})`, '');
  for (;;) {
    const opening = before.slice(-1);
    const closing = closings.get(opening) ?? opening;
    if (opening === '' || !'([{*_`'.includes(opening) || !behind.startsWith(closing)) break;
    before = before.slice(0, -1).trimEnd();
    behind = behind.slice(1).trimStart();
    isSetOff = true;
  }
  // The separator may stand within the bold words of a label: `**Detected:** 14:05`.
  const label = before.replace(/\s*(?:[:：|]|(?<=\s)-{1,3}|[–—])([*_`]{0,3})$/, '$1');
  const found = { before: label, behind, isSetOff: isSetOff || label !== before };
  return link === undefined ? found : { ...found, link };
}
