import { canonicalZoneName } from './zone.ts';
import { zoneAbbreviations, zoneNames } from './zone-abbreviations.ts';

/** A zone found in a text: a name or abbreviation that `parseZone` knows, and how many characters it takes. */
export type ZoneWord = { readonly name: string; readonly length: number };

/**
 * The zone whose name begins with the word at an offset: `UTC`, `CET/CEST`, `Europe/Berlin`, `Pacific Time`.
 * Abbreviations that are words too (`EST`, `CAT`, `ET`) count only in capitals.
 */
export function zoneWordAt(text: string, start: number, word: string): ZoneWord | undefined {
  if (text.charAt(start + word.length) === '/') {
    const joined = pairAt(text, start) ?? pathAt(text, start, word);
    if (joined !== undefined) return joined;
  }
  const upper = word.toUpperCase();
  const isAbbreviation = word === upper || anyCase.has(word.toLowerCase());
  if (isAbbreviation && zoneAbbreviations.has(upper)) return { name: upper, length: word.length };
  return nameStarts.has(word.toLowerCase()) ? nameAt(text, start) : undefined;
}

/** Abbreviations that are no word of a language the grammar knows, so that lower case will do. */
const anyCase = new Set('utc gmt pst pdt edt cest cdt mdt mesz aest aedt jst kst'.split(' '));

const pair = /[A-Z]{3,4}\/[A-Z]{3,4}\b/y;

function pairAt(text: string, start: number): ZoneWord | undefined {
  pair.lastIndex = start;
  const name = pair.exec(text)?.[0] ?? '';
  return zoneAbbreviations.has(name) ? { name, length: name.length } : undefined;
}

/** The first words of IANA names: other paths (`and/or`) are not worth a look into the database. */
const regions = new Set(
  `africa america antarctica arctic asia atlantic australia brazil canada chile etc europe indian
  mexico pacific us`.split(/\s+/),
);

const path = /[A-Za-z]+(?:\/[A-Za-z0-9]+(?:[_+-][A-Za-z0-9]+)*){1,2}/y;

function pathAt(text: string, start: number, word: string): ZoneWord | undefined {
  if (!regions.has(word.toLowerCase())) return undefined;
  path.lastIndex = start;
  const words = path.exec(text)?.[0] ?? '';
  const name = words.length > 60 ? undefined : canonicalZoneName(words);
  return name === undefined ? undefined : { name, length: words.length };
}

const nameStarts = new Set([...zoneNames.keys()].map((name) => name.split(' ')[0]));

const phrase = /[A-Za-z\u00e4]+(?: [A-Za-z]+){1,3}/y;

/** The longest name in words that stands at the offset. */
function nameAt(text: string, start: number): ZoneWord | undefined {
  phrase.lastIndex = start;
  const words = phrase.exec(text)?.[0].split(' ') ?? [];
  const names = words.map((_word, index) => words.slice(0, index + 1).join(' '));
  const name = names.findLast((candidate) => zoneNames.has(candidate.toLowerCase()));
  return name === undefined ? undefined : { name, length: name.length };
}
