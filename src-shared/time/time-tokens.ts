import { type TimeWord, timeWords } from './time-words.ts';
import { zoneWordAt } from './zone-word.ts';

/** A piece of a phrase about time. The last token is always `end`: the text is over, or a foreign word comes. */
export type Token = {
  readonly kind: 'number' | 'word' | 'zone' | 'sign' | 'end';
  /**
   * As it stands; digits and signs in ASCII, dashes longer than a hyphen as `–`, a zone's name canonical.
   * Of `end` the character that stopped the reading, empty where the text is over.
   */
  readonly text: string;
  readonly word: TimeWord;
  /** Offsets into the text that was read. */
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly gap: boolean;
};

/** No phrase about time is longer, in characters and tokens, and looking no further keeps reading linear. */
const longest = 160;
const mostTokens = 60;

const noWord: TimeWord = {};

/**
 * Splits the text from an offset on into the tokens of a phrase about time, up to the first character that
 * can be no part of one, or so many tokens. Marks of Markdown and simple HTML tags are passed over.
 */
export function timeTokens(text: string, from: number, most = mostTokens): readonly Token[] {
  const tokens: Token[] = [];
  const limit = Math.min(text.length, from + longest);
  let offset = from;
  for (;;) {
    const start = skipMarks(text, offset, limit);
    const gap = start > offset && hasSpace(text, offset, start);
    const isOver = start >= limit || tokens.length >= most;
    const token = isOver ? undefined : tokenAt(text, start, limit, gap);
    if (token === undefined) {
      const stop = text.charAt(start);
      tokens.push({ kind: 'end', text: stop, word: noWord, start, end: start, gap });
      return tokens;
    }
    tokens.push(token);
    offset = token.end;
  }
}

const marks = new Set('*_`[]{}');
const spaces = new Set(' \t\n\u00a0\u2007\u2009\u202f\u3000');
/** Other words between angle brackets are names, as in a chat. */
const tag = /<\/?(?:br|b|strong|i|em|code|kbd|time|u|small|sub|sup|span) ?\/?>|&nbsp;/iy;

function skipMarks(text: string, from: number, limit: number): number {
  let offset = from;
  while (offset < limit) {
    const length = markLength(text, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return offset;
}

function markLength(text: string, offset: number): number {
  const char = text.charAt(offset);
  if (spaces.has(char) || marks.has(char)) return 1;
  if (char === '\\') return /[!-/:-@[-`{-~]/.test(text.charAt(offset + 1)) ? 1 : 0;
  if (char !== '<' && char !== '&') return 0;
  tag.lastIndex = offset;
  return tag.exec(text)?.[0].length ?? 0;
}

function hasSpace(text: string, from: number, to: number): boolean {
  for (let offset = from; offset < to; offset += 1) {
    const char = text.charAt(offset);
    if (spaces.has(char) || char === '<' || char === '&') return true;
  }
  return false;
}

const signs = new Map([...":.,/()-~+'@"].map((sign) => [sign, sign]));
for (const [sign, variants] of [
  [':', '：'],
  [',', '，、'],
  ['(', '（'],
  [')', '）'],
  ['-', '\u2010\u2011\u2212－'],
  ['–', '\u2012–—―→'],
  ['~', '≈∼〜～'],
  ['/', '／'],
  ['.', '．'],
] as const) {
  for (const variant of variants) signs.set(variant, sign);
}

function tokenAt(text: string, start: number, limit: number, gap: boolean): Token | undefined {
  const code = text.charCodeAt(start);
  if (isDigit(code)) return numberAt(text, start, gap);
  const char = text.charAt(start);
  if (char === '?' || text.startsWith('--', start)) return blankAt(text, start, gap);
  if (text.startsWith('->', start)) {
    return { kind: 'sign', text: '–', word: noWord, start, end: start + 2, gap };
  }
  const sign = signs.get(char);
  if (sign !== undefined) {
    return { kind: 'sign', text: sign, word: noWord, start, end: start + 1, gap };
  }
  return isLetter(code) ? wordAt(text, start, limit, gap) : undefined;
}

function numberAt(text: string, start: number, gap: boolean): Token {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end)) && end - start < 20) end += 1;
  const raw = text.slice(start, end);
  const digits = text.charCodeAt(start) < 0x80 ? raw : raw.normalize('NFKC');
  return { kind: 'number', text: digits, word: noWord, start, end, gap };
}

/** `??` anywhere; `--` only beside a colon, because elsewhere it is a dash. */
function blankAt(text: string, start: number, gap: boolean): Token {
  let end = start + 1;
  while (end < start + 4 && text.charAt(end) === text.charAt(start)) end += 1;
  const isDash =
    text.charAt(start) === '-' && text.charAt(end) !== ':' && text.charAt(start - 1) !== ':';
  if (isDash) return { kind: 'sign', text: '–', word: noWord, start, end, gap };
  return { kind: 'word', text: '??', word: { blank: true }, start, end, gap };
}

const latinWord = /[A-Za-z\u00c0-\u024f]+(?:-feira)?/y;
const dottedMeridiem = /[ap]\.\s?m\b\.?/iy;
const eastAsianWord =
  /午前|午後|上午|下午|凌晨|早上|晚上|中午|正午|[月火水木金土日]曜日?|星期[一二三四五六日天]|[周週][一二三四五六日]|오전|오후|[월화수목금토일]요일|今天|今日|昨天|昨日|오늘|어제|大约|ごろ|から|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}/uy;

function wordAt(text: string, start: number, limit: number, gap: boolean): Token | undefined {
  if (text.charCodeAt(start) >= 0x2e80) {
    return knownWord(match(eastAsianWord, text, start), start, gap);
  }
  const meridiem = text.charAt(start + 1) === '.' ? match(dottedMeridiem, text, start) : '';
  if (meridiem !== '') {
    const word = timeWords.get(`${meridiem.slice(0, 1).toLowerCase()}.m`) ?? noWord;
    return { kind: 'word', text: meridiem, word, start, end: start + meridiem.length, gap };
  }
  const raw = match(latinWord, text, start);
  if (raw === '' || start + raw.length > limit) return undefined;
  const zone = zoneWordAt(text, start, raw);
  if (zone === undefined) return knownWord(raw, start, gap);
  return { kind: 'zone', text: zone.name, word: noWord, start, end: start + zone.length, gap };
}

function knownWord(raw: string, start: number, gap: boolean): Token | undefined {
  const word = timeWords.get(raw.toLowerCase());
  if (word === undefined || raw === '') return undefined;
  return { kind: 'word', text: raw, word, start, end: start + raw.length, gap };
}

function match(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}

/** ASCII or full width. */
function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  if (code < 0x80) return lower >= 0x61 && lower <= 0x7a;
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x2e80 && code <= 0xd7ff && code !== 0x3000);
}
