const longest = 60;
const mostWords = 5;

/** Tells whether words may be somebody's name as a chat program shows it, and are not a sentence. */
export function mayBeName(words: string): boolean {
  const name = words.trim();
  if (name.length > longest || !/[\p{L}\p{N}]/u.test(name)) return false;
  if (!/^[\p{L}\p{N}@:_\p{Extended_Pictographic}]/u.test(name)) return false;
  if (/:\/\/|\s[—–]\s/.test(name)) return false;
  const isSentence = /[.?!,;`"]$/.test(name) || (name.endsWith(':') && !/:[\w+-]+:$/.test(name));
  return !isSentence && name.split(/\s+/).length <= mostWords;
}

/** Tells the number that a chat program shows for somebody who is not among its contacts: `+44 7700 900123`. */
export function isPhoneNumber(words: string): boolean {
  return /^\+\d[\d ().\u2010\u2011-]{5,20}\d$/.test(words);
}

/** Tells a name, as `cleanName` leaves it, of a program. */
export function isProgram(name: string): boolean {
  return / \((?:app|bot)\)$/.test(name);
}

/** The name without the mark of a program: `deploys APP` becomes `deploys (app)`. */
export function cleanName(words: string): string {
  return words
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/ (APP|BOT)$/, (_words, mark: string) => ` (${mark.toLowerCase()})`);
}
