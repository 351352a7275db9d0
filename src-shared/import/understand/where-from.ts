import type { Said } from '../import-result.ts';

/** In words who said a date or a zone, with the line where its words stand. */
export function whereFrom(said: Said, lines: readonly string[]): string {
  switch (said.by) {
    case 'you':
      return 'as you said';
    case 'nobody':
      return 'assumed, for nobody says it';
    case 'times':
      return 'said with the times';
    case 'note':
      return `said above the timeline${place(said.words, lines)}`;
    case 'heading':
    case 'text':
    case 'title':
      return `said in the ${said.by}${place(said.words, lines)}`;
  }
}

function place(words: string, lines: readonly string[]): string {
  const wanted = wordsOf(words);
  const at = lines.findIndex((line) => wordsOf(line).includes(wanted));
  return at < 0 ? '' : `, line ${at + 1}`;
}

/** Marks may stand between words. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}:+/-]+/gu) ?? []).join(' ');
}
