import { markdownLanguage } from '@codemirror/lang-markdown';
import type { TextRange } from '../../../src-shared/text-edit/text-change.ts';

type Tree = ReturnType<typeof markdownLanguage.parser.parse>;

/** A word that may be misspelled, and where it stands. */
export type Word = TextRange & { readonly word: string };

const silent: ReadonlySet<string> = new Set([
  ...['InlineCode', 'FencedCode', 'CodeBlock', 'CodeText', 'CodeInfo', 'URL', 'Autolink'],
  ...['LinkLabel', 'LinkTitle', 'LinkReference', 'HTMLTag', 'HTMLBlock', 'Comment', 'Entity'],
  ...['CommentBlock', 'ProcessingInstruction', 'Image', 'Emoji'],
]);

/** The words of a stretch of Markdown, without code, addresses and HTML, and without what is no word. */
export function wordsToCheck(text: string, tree: Tree, range: TextRange): readonly Word[] {
  let prose = text.slice(range.from, range.to);
  tree.iterate({
    from: range.from,
    to: range.to,
    enter: ({ name, from, to }) => {
      if (!silent.has(name)) return true;
      const start = Math.max(0, from - range.from);
      const end = Math.min(prose.length, to - range.from);
      prose = prose.slice(0, start) + '\u0000'.repeat(Math.max(0, end - start)) + prose.slice(end);
      return false;
    },
  });
  return [...prose.matchAll(/[^\s\0]+/g)].flatMap(({ 0: chunk, index }) =>
    wordsIn(chunk).map(({ at, word }) => ({
      word,
      from: range.from + index + at,
      to: range.from + index + at + word.length,
    })),
  );
}

/** The words of a whole text. */
export function wordsOfText(text: string): readonly Word[] {
  return wordsToCheck(text, markdownLanguage.parser.parse(text), { from: 0, to: text.length });
}

/** Names of hosts, files, people and options are no words, nor is anything with a digit. */
const noWords = /[\d/\\@#_=<>{}|^]|\p{L}[.:]\p{L}|^-/u;

function wordsIn(chunk: string): readonly { readonly at: number; readonly word: string }[] {
  if (noWords.test(chunk)) return [];
  return [...chunk.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu)]
    .map(({ 0: word, index }) => ({ at: index, word }))
    .filter(({ word }) => isOrdinary(word));
}

/** Not an abbreviation, and not a name written in one like `PostgreSQL`. */
function isOrdinary(word: string): boolean {
  return word.length > 1 && !/^\p{Lu}{2,}s?$/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word);
}

/** The forms of a word that make it right if the dictionary knows one of them. */
export function plainWord(word: string): string {
  return word.replaceAll('’', "'");
}
