import { beginsWithWords } from './as-paragraph.ts';
import { scanBlocks } from './scan-blocks.ts';

/** Puts the source of an event at the end of the first paragraph of its text: `([source](https://…))`. */
export function withSourceLink(text: string, address: string): string {
  const link = `([source](${address}))`;
  if (text === '') return link;
  const first = firstParagraph(text);
  return first === undefined ? `${link}\n\n${text}` : `${first} ${link}${text.slice(first.length)}`;
}

/** Takes the source of an event out of its text again. */
export function takeSourceLink(
  text: string,
): { readonly text: string; readonly address: string } | undefined {
  const first = text.includes('([source](') ? firstParagraph(text) : undefined;
  if (first === undefined || first.length > longestParagraph) return undefined;
  const match = /(?:^| )\(\[source\]\(([^()\s]+)\)\)$/.exec(first);
  if (!match?.[1]) return undefined;
  const words = first.slice(0, match.index);
  const rest = text.slice(first.length);
  return { text: words === '' ? rest.replace(/^\n+/, '') : words + rest, address: match[1] };
}

const longestParagraph = 20_000;

function firstParagraph(text: string): string | undefined {
  if (!beginsWithWords(text)) return undefined;
  const lines = text.split('\n');
  const [first] = scanBlocks(lines);
  return first?.kind === 'paragraph' ? lines.slice(0, first.end).join('\n') : undefined;
}
