import { isPhoneNumber } from './author-name.ts';

/** A line with somebody's or something's name before a colon: `web[7]: pool exhausted`. */
export type NamedLine = {
  readonly name: string;
  readonly text: string;
  /** The words of its time. */
  readonly stamp: string;
};

const identifier =
  /\[[^\][]{1,24}\]$|\/|::|[:#]\d{1,10}$|\w-\d{1,10}$|\w\.(?:go|py|rb|js|ts|java|kt|rs|c|cc|cpp|cs|php|service|scope|socket)\b/i;
const personName = /^@|^\p{Lu}\p{Ll}{1,40} \p{Lu}|^\p{Lo}/u;
const talk =
  /\?\s{0,4}$|^(?:hey|hi|hello|yes|yep|yeah|no,|nope|ok|okay|sure|same|thanks|thx|lol|sorry|looking|on it)\b|(?:^|[^\p{L}\p{N}_.'’-])(?:i|i['’]m|i['’]ll|i['’]ve|we|we['’]re|you|me|let['’]s|thanks|anyone|everyone|guys)(?![\p{L}\p{N}_.=-])/iu;
/** As programs stamp their lines, and hardly any chat: the year first, with seconds. */
const machineStamp = /^\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}:\d{2}/;

/**
 * Tells the lines of programs from those of people: names with a process id or a line of code; or stamps of a
 * machine before names and words of which too few are a person's.
 */
export function tellsPrograms(lines: readonly NamedLine[]): boolean {
  const count = (test: (line: NamedLine) => boolean) => lines.filter(test).length;
  const isIdentifier = (name: string) => identifier.test(name) && !isPhoneNumber(name);
  if (count(({ name }) => isIdentifier(name)) * 2 > lines.length) return true;
  if (!areOfMachine(lines)) return false;
  return count(({ name, text }) => personName.test(name) || talk.test(text)) * 4 < lines.length;
}

/** Tells stamps that leave no doubt that a program wrote each line, so that no name before a colon is a label. */
export function areOfMachine(lines: readonly NamedLine[]): boolean {
  return lines.filter(({ stamp }) => machineStamp.test(stamp)).length * 2 > lines.length;
}
