import { elapsedLengthAt } from './elapsed-time.ts';
import {
  closingLengthAt,
  type OpenMark,
  openMarkAt,
  withoutClosed,
  withoutMarks,
} from './inline-marks.ts';
import type { ClockOptions } from './read-clock.ts';
import { type Phrase, readPhrase } from './read-phrase.ts';
import { readSetOff, type SetOff, skipSpace } from './set-off.ts';
import type { SpokenTime } from './spoken-time.ts';
import { type Token, timeTokens } from './time-tokens.ts';
import { isSign, tokenAt } from './token-reading.ts';

/** A time found in a line, and the line without it. */
export type SpokenReading = {
  readonly spoken: SpokenTime;
  /** The words of the time without marks. */
  readonly written: string;
  /** What is left of the line, its marks repaired. */
  readonly rest: string;
  /** Where the time was the text of a link: the link's destination. */
  readonly link?: string;
};

/**
 * Reads the time that a line begins with, however it is marked or set off: `**15:25** - x`, `[16:19] x`,
 * `02:00 AM: x`, `{{ 07:45 }}`. The line is inline Markdown, without the marker of a list or heading.
 * Undefined where the line begins with no time; numbers that may be one (`Day 2`, `14h`) need a separator.
 */
export function readLeadingTime(
  line: string,
  options: ClockOptions = {},
): SpokenReading | undefined {
  const { open, start, before } = readOpening(line);
  if (!mayBegin(line.charCodeAt(start))) return undefined;
  const whole = readAfter(line, { open, start }, options);
  const found =
    whole ??
    readInParentheses(line, { open, start }, options) ??
    readElapsed(line, { open, start });
  return found === undefined || before === ''
    ? found
    : { ...found, rest: `${before} ${found.rest}`.trim() };
}

/** Where the words of a line begin, and the marks that stand open there. */
type Opening = { readonly open: readonly OpenMark[]; readonly start: number };

const emojiRun = /(?::[a-z0-9_+-]{1,40}:|\p{Extended_Pictographic}[\ufe0f\u200d]*)+\s+/uy;
const checkbox = /^\[[ xX]\]\s+/;

/** Passes over what may stand before a time; the words of `before` are no part of it: a checkbox, emoji. */
function readOpening(line: string): Opening & { readonly before: string } {
  const open: OpenMark[] = [];
  const box = line.startsWith('[') ? (checkbox.exec(line)?.[0] ?? '') : '';
  let emoji = '';
  let start = box === '' ? bulletLength(line) : box.length;
  for (;;) {
    start = skipSpace(line, start);
    const mark =
      open.length < 6 && line.charCodeAt(start) !== leftParenthesis
        ? openMarkAt(line, start)
        : undefined;
    if (mark !== undefined) {
      open.push(mark);
      start += mark.opening.length;
      continue;
    }
    const run = emoji === '' && isEmoji(line.charCodeAt(start)) ? emojiAt(line, start) : '';
    if (run === '') return { open, start, before: `${box.trim()} ${emoji}`.trim() };
    emoji = run.trim();
    start += run.length;
  }
}

/** Of the bullet that a list is drawn with where it was copied from a word processor or a chat: `• 14:05 x`. */
function bulletLength(line: string): number {
  return line.charCodeAt(0) < 0x80 ? 0 : (/^[•‣◦▪●○∙·]\s+/.exec(line)?.[0].length ?? 0);
}

const leftParenthesis = 0x28;

/** The code of one, or of the colon before the name of one. */
function isEmoji(code: number): boolean {
  return code > 0x2000 || code === 0x3a;
}

function emojiAt(line: string, start: number): string {
  emojiRun.lastIndex = start;
  return emojiRun.exec(line)?.[0] ?? '';
}

/** A cheap look at the first character, because most lines begin with no time: letters, digits, `(~?-\≈`. */
function mayBegin(code: number): boolean {
  if (code >= 0x80) return true;
  const lower = code | 0x20;
  const isLetter = lower >= 0x61 && lower <= 0x7a;
  return isLetter || (code >= 0x30 && code <= 0x39) || '(~?-\\'.includes(String.fromCharCode(code));
}

function readAfter(
  line: string,
  { open, start }: Opening,
  options: ClockOptions,
): SpokenReading | undefined {
  const tokens = timeTokens(line, start);
  if (tokens.length < 2) return undefined;
  const phrase = readPhrase({ text: line, tokens, options }, 0);
  if (phrase === undefined) return undefined;
  const first = tokenAt(tokens, 0);
  const last = tokenAt(tokens, phrase.next - 1);
  const end = readSetOff(line, last.end, openInside(line, open, first, last));
  if (!isSure(phrase, end, line)) return undefined;
  return {
    spoken: phrase.spoken,
    written: withoutMarks(writtenWords(line, tokens, phrase)),
    rest: end.open.map(({ opening }) => opening).join('') + line.slice(end.offset).trimEnd(),
    ...(end.link === undefined ? {} : { link: end.link }),
  };
}

/** `T+15m: x`. */
function readElapsed(line: string, { open, start }: Opening): SpokenReading | undefined {
  const length = elapsedLengthAt(line, start);
  if (length === 0) return undefined;
  const end = readSetOff(line, start + length, open);
  if (end.separator !== 'strong' && !end.isEnclosed && end.offset < line.length) return undefined;
  return {
    spoken: {},
    written: line.slice(start, start + length),
    rest: end.open.map(({ opening }) => opening).join('') + line.slice(end.offset).trimEnd(),
  };
}

/** `(14:05 x) y`: the parenthesis closes after the time, or goes on. */
function readInParentheses(
  line: string,
  { open, start }: Opening,
  options: ClockOptions,
): SpokenReading | undefined {
  const mark = openMarkAt(line, start);
  if (mark === undefined || !mark.opening.endsWith('(')) return undefined;
  return readAfter(line, { open: [...open, mark], start: start + mark.opening.length }, options);
}

/** The phrase as it stands, but for parentheses around the whole of it. */
function writtenWords(line: string, tokens: readonly Token[], { next }: Phrase): string {
  const first = tokenAt(tokens, 0);
  const last = tokenAt(tokens, next - 1);
  const inner = tokens.slice(1, next - 1);
  const isEnclosed =
    isSign(first, '(') && isSign(last, ')') && !inner.some((token) => isSign(token, ')'));
  return isEnclosed ? line.slice(first.end, last.start) : line.slice(first.start, last.end);
}

/** The marks that are open after the phrase, with those that opened or closed between its words. */
function openInside(
  line: string,
  open: readonly OpenMark[],
  first: Token,
  last: Token,
): readonly OpenMark[] {
  if (!/[*_`[\]{}\\<]/.test(line.slice(first.start, last.end))) return open;
  let now = open;
  let offset = first.start;
  while (offset < last.end) {
    const closed = closingLengthAt(line, offset, now);
    const mark = closed === 0 && line.charAt(offset) !== '(' ? openMarkAt(line, offset) : undefined;
    if (closed > 0) now = withoutClosed(now, closed);
    if (mark !== undefined) now = [...now, mark];
    offset += Math.max(1, closed, mark?.opening.length ?? 0);
  }
  return now;
}

/** What is no time for certain needs something that sets it off from the words behind it. */
function isSure({ certainty, spoken }: Phrase, setOff: SetOff, line: string): boolean {
  if (certainty === 'certain' || setOff.separator === 'strong') return true;
  if (certainty !== 'likely') return false;
  const isLed = spoken.approximate || spoken.clock?.includes(':');
  const isWeaklySetOff = setOff.separator === 'weak' && spoken.clock !== undefined && isLed;
  return isWeaklySetOff || setOff.isEnclosed || setOff.offset >= line.length;
}
