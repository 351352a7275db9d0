import { cityZone } from './city-zone.ts';
import { withoutMarks } from './inline-marks.ts';
import { readPhrase } from './read-phrase.ts';
import { readZone } from './read-zone.ts';
import type { SpokenMoment } from './spoken-time.ts';
import { timeTokens } from './time-tokens.ts';
import { tokenAt } from './token-reading.ts';
import type { SpokenZone } from './zone.ts';

/** A zone that a text says for all of its times. */
export type FoundZone = SpokenZone & {
  /** The words that say it. */
  readonly words: string;
  readonly index: number;
  /** `statement`: of all times; `range`: with the hours of the whole, as in `from 02:00 to 06:00 (UTC)`. */
  readonly from: 'statement' | 'range';
};

/**
 * Finds the zone that a text says for all of its times: `All times in PST`, `Time (UTC)`, `Zeitzone: MEZ`,
 * else the one of a range of hours. What is said of something else (`screenshots in UTC+2`) does not count.
 */
export function findZone(text: string): FoundZone | undefined {
  return findStatement(text) ?? findRange(text);
}

const allIn = /(?<![\p{L}\p{N}])all (?:in )?(?=\p{Lu})/gu;

/** The zone that a heading says in few words, where a sentence would say more: `(May 30, all Pacific)`. */
export function findZoneInHeading(text: string): FoundZone | undefined {
  const found = findZone(text);
  if (found !== undefined) return found;
  for (const { 0: lead, index } of text.matchAll(allIn)) {
    const zone = zoneAt(text, index + lead.length);
    if (zone === undefined || !/^(?: time)?\s*(?:[),;.]|$)/.test(text.slice(zone.end))) continue;
    return { ...zone.said, words: wordsOf(text, index, zone.end), index, from: 'statement' };
  }
  return undefined;
}

/** What a statement is about. */
const subject =
  /(?<![\p{L}\p{N}])(?:when(?=[ *_]{0,4}\()|times?|timestamps?|timings|timeline|time ?zone|zeiten|uhrzeit(?:en)?|zeitangaben|zeitzone|zeitleiste|zeit|horas?|horários?|horarios?|heures?|zona horaria|fuso horário|fuseau horaire|chronologie|cronología)(?![\p{L}\p{N}])|时间线?|時刻|時間|时区|タイムゾーン|タイムライン/giu;

/** The words that may stand before the subject, in its own clause. */
const leadIn = new Set(
  `all the note nb that these date dates and event incident alle die datum und todas todos las los
  as os fecha data y e toutes les et`.split(/\s+/),
);

/** The words that may stand between the subject and the zone. */
const joints = new Set(
  `are is in all shown listed given reported expressed stated recorded below here used use of day
  the times local time zone timezone events event incident sind ist angegeben alle en em están são son sont todas toutes
  das de der`.split(/\s+/),
);

function findStatement(text: string): FoundZone | undefined {
  for (const { 0: word, index } of text.matchAll(subject)) {
    const zone = opensClause(text, index) ? zoneAfter(text, index + word.length) : undefined;
    if (zone !== undefined) {
      const start = index - leadLength(text, index);
      return {
        ...zone.said,
        words: wordsOf(text, start, zone.end),
        index: start,
        from: 'statement',
      };
    }
  }
  return undefined;
}

/** Other words before the subject make the statement one about something else. */
function opensClause(text: string, index: number): boolean {
  const words = clauseBefore(text, index).split(/[ \t&]+/);
  return words.every((word) => word === '' || leadIn.has(word.toLowerCase()));
}

function leadLength(text: string, index: number): number {
  return clauseBefore(text, index).trimStart().length;
}

/** What stands before an offset in the same clause. */
function clauseBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 80), index);
  return /[\p{L}\p{N} \t&]*$/u.exec(before)?.[0] ?? '';
}

/** The words without marks, with the parenthesis that closes behind them. */
function wordsOf(text: string, start: number, end: number): string {
  const words = withoutMarks(text.slice(start, end));
  return words.includes('(') && !words.includes(')') ? `${words})` : words;
}

/** `PDT (UTC-07:00)` has eight. */
const zoneTokens = 8;

type ZoneAt = { readonly said: SpokenZone; readonly end: number };

const mostJoints = 16;

function zoneAfter(text: string, from: number): ZoneAt | undefined {
  let offset = from;
  for (let count = 0; count < mostJoints; count += 1) {
    const zone = zoneAt(text, offset);
    if (zone !== undefined) return zone;
    const next = passJoint(text, offset);
    if (next === undefined) return undefined;
    offset = next;
  }
  return undefined;
}

const jointSign = /[ \t]|[-:=,(–—*_[`：（は]|均为/y;
const jointWord = /[\p{L}\p{N}/]+/uy;

function passJoint(text: string, offset: number): number | undefined {
  jointSign.lastIndex = offset;
  const sign = jointSign.exec(text)?.[0];
  if (sign !== undefined) return offset + sign.length;
  jointWord.lastIndex = offset;
  const word = jointWord.exec(text)?.[0];
  return word !== undefined && joints.has(word.toLowerCase()) ? offset + word.length : undefined;
}

/** Zones that only a statement about times makes one of a plain word. */
const plainZones: ReadonlyMap<string, string> = new Map([
  ['pacific', 'America/Los_Angeles'],
  ['mountain', 'America/Denver'],
  ['central', 'America/Chicago'],
  ['eastern', 'America/New_York'],
]);

function zoneAt(text: string, offset: number): ZoneAt | undefined {
  const tokens = timeTokens(text, offset, zoneTokens);
  const zone = readZone(tokens, 0);
  const said = zone && spokenZone(zone.value);
  if (zone === undefined || said === undefined) return plainZoneAt(text, offset);
  const { end } = tokenAt(tokens, zone.next - 1);
  return /^[\p{L}\p{N}]/u.test(text.slice(end, end + 1)) ? undefined : { said, end };
}

function plainZoneAt(text: string, offset: number): ZoneAt | undefined {
  for (const name of namesAt(text, offset)) {
    const zone = plainZones.get(name.toLowerCase()) ?? cityZone(name);
    if (zone !== undefined) return { said: { zone }, end: offset + name.length };
  }
  return undefined;
}

const twoWords = /(\p{Lu}\p{L}+) \p{Lu}\p{L}+/uy;

/** Two words with capitals, one: `New York`, `London`. */
function namesAt(text: string, offset: number): readonly string[] {
  twoWords.lastIndex = offset;
  const [both, first] = twoWords.exec(text) ?? [];
  if (both !== undefined && first !== undefined) return [both, first];
  jointWord.lastIndex = offset;
  return [jointWord.exec(text)?.[0] ?? ''];
}

function spokenZone({ zone, zoneChoices }: SpokenMoment): SpokenZone | undefined {
  if (zone !== undefined) return { zone };
  return zoneChoices === undefined ? undefined : { choices: zoneChoices };
}

/** Where a range of hours may begin. */
const hours =
  /(?<![\p{L}\p{N}.:/_-])(?:(?:from|between|von|zwischen|entre) )?~?\d{1,2}(?:[:.h]\d{2}| ?[ap]\.?m)/giu;

/** A range with dates and zones at both ends has no more. */
const mostTokens = 40;

function findRange(text: string): FoundZone | undefined {
  let passed = 0;
  for (const { index } of text.matchAll(hours)) {
    if (index < passed) continue;
    const tokens = timeTokens(text, index, mostTokens);
    const phrase = readPhrase({ text, tokens, options: {} }, 0);
    const isRange = phrase?.spoken.end?.clock !== undefined && phrase.spoken.clock !== undefined;
    const said = isRange ? spokenZone(phrase.spoken) : undefined;
    if (phrase === undefined) continue;
    const { end } = tokenAt(tokens, phrase.next - 1);
    passed = end;
    if (said !== undefined) {
      return { ...said, words: withoutMarks(text.slice(index, end)), index, from: 'range' };
    }
  }
  return undefined;
}
