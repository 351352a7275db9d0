import type { Report } from '../report/report.ts';
import { applyChanges } from '../text-edit/text-change.ts';
import { type Match, replacementFor } from './matches-in.ts';
import { replaceTexts } from './replace-texts.ts';
import { searchedTexts } from './searched-texts.ts';

/** What was found in one text, which still has to be what was searched. */
export type FoundText = {
  readonly key: string;
  readonly text: string;
  readonly matches: readonly Match[];
};

/** What takes the place of what was found. */
export type Replacement = { readonly words: string; readonly isPattern: boolean };

/** Replaces what was found, in texts that are still as they were when they were searched. */
export function replaceFound(
  report: Report,
  found: readonly FoundText[],
  { words, isPattern }: Replacement,
): Report {
  const present = new Map(searchedTexts(report).map(({ key, text }) => [key, text]));
  const texts = found
    .filter(({ key, text }) => present.get(key) === text)
    .map(({ key, text, matches }) => {
      const changes = matches.map(({ from, to, groups }) => ({
        from,
        to,
        insert: replacementFor(text.slice(from, to), groups, words, isPattern),
      }));
      return [key, tidyFor(key, applyChanges(text, changes)) || kept(key, text)] as const;
    });
  return replaceTexts(report, new Map(texts));
}

/** Titles, headings and labels are one line; other texts have no blank line first or last. */
function tidyFor(key: string, text: string): string {
  const isLine = /^(?:title|heading:|field-label:)/.test(key);
  if (isLine) return text.replaceAll(/\s*\n\s*/g, ' ').trim();
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** A section without a heading would go on from the one before it, so the last words of a heading stay. */
function kept(key: string, text: string): string {
  return key.startsWith('heading:') ? text : '';
}
