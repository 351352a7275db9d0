import { plainText } from '../../../markdown/plain-text.ts';

/** About the words that a piece of Markdown will show, line by line, to measure a cell by. */
export function wordsOf(source: string): string {
  return source.split('\n').map(plainText).join('\n');
}
