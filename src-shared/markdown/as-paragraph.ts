import { scanBlocks } from './scan-blocks.ts';

/**
 * Text that was cut out of the middle of a paragraph, as it must be written to begin one: `2) x` and `# x` are plain
 * words behind others, but a list and a heading where they stand first. A tag stays a tag.
 */
export function asParagraph(text: string): string {
  const words = text.trimStart();
  const kind = firstKind(words);
  if (kind === undefined || kind === 'html') return words;
  if (kind === 'paragraph') return definition.test(words) ? `\\${words}` : words;
  return words.replace(/^\d{0,9}/, '$&\\');
}

/** Tells whether a text begins with words that may as well stand behind others on a line. */
export function beginsWithWords(text: string): boolean {
  return firstKind(text) === 'paragraph' && !definition.test(text);
}

/** Text without the white space before its first word, where that says nothing. */
export function withoutIndent(text: string): string {
  return /^[ \t]/.test(text) && firstKind(text) === 'paragraph' ? text.trimStart() : text;
}

function firstKind(text: string): string | undefined {
  return scanBlocks(text.split('\n', 2))[0]?.kind;
}

/** `[1]: https://…` defines a link or a footnote only where a paragraph begins. */
const definition = /^\[[^\][]{1,999}\]:/;
