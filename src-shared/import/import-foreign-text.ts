import type { OwnFrontMatter } from './markdown/own-front-matter.ts';
import type { Refusal } from './notes-reading.ts';
import { readAnyText, type TextOptions, type TextReading } from './read-any-text.ts';

/**
 * As `importText`, without what only our own front matter needs, which takes long to load; undefined for a text
 * that may have such.
 */
export function importForeignText(
  text: string,
  options: TextOptions,
): TextReading | Refusal | undefined {
  return /^postlude:/m.test(text) ? undefined : readAnyText(text, options, noFrontMatter);
}

const noFrontMatter: OwnFrontMatter = {
  read: () => ({ annotations: {}, messages: [] }),
  apply: (report) => ({ report, messages: [] }),
};
