import type { Alias } from './aliases.ts';

/**
 * A Markdown text with aliases in the place of names: whole words only, with or without an `@`. In the
 * addresses of links they are written as addresses are, and mail addresses go.
 */
export function replaceNames(text: string, aliases: readonly Alias[]): string {
  if (aliases.length === 0) return text.replaceAll(mail, '[address]');
  return text
    .split(address)
    .map((piece, index) =>
      index % 2 === 1
        ? inAddress(piece, aliases)
        : inWords(piece.replaceAll(mail, '[address]'), aliases),
    )
    .join('');
}

/** Of a link, an image of the report (whose hash stays as it is), or standing in the text. */
const address = /(https?:\/\/[^\s<>()"]+|\]\([^()\s]*)/;

const mail = /(?:mailto:)?[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}\b/gi;

function inWords(text: string, aliases: readonly Alias[]): string {
  return replaced(text, aliases, ({ alias }) => alias);
}

function inAddress(url: string, aliases: readonly Alias[]): string {
  if (url.includes('](image:')) return url;
  return replaced(url, aliases, ({ alias }) =>
    alias.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-'),
  );
}

/** All names at once, so that no alias is taken for a name. */
function replaced(
  text: string,
  aliases: readonly Alias[],
  write: (alias: Alias) => string,
): string {
  const present = aliases.filter(({ name }) => text.toLowerCase().includes(name.toLowerCase()));
  if (present.length === 0) return text;
  const names = present
    .map(({ name }) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])@?(?:${names})(?![\\p{L}\\p{N}_])`, 'giu');
  return text.replaceAll(pattern, (written) => {
    const bare = written.replace(/^@/, '');
    const found = present.find(({ name }) => name.toLowerCase() === bare.toLowerCase());
    if (found === undefined) return written;
    const isName = !found.isWord || written.startsWith('@') || /^\p{Lu}/u.test(bare);
    return isName ? write(found) : written;
  });
}
