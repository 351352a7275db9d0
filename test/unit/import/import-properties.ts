import fc from 'fast-check';
import { expect } from 'vitest';
import { printMarkdown } from '../../../src-shared/export/markdown/print-markdown.ts';
import { importMarkdown } from '../../../src-shared/import/import-markdown.ts';
import { differencesOf } from '../../../src-shared/import/markdown/annotations.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { countingIds } from '../counting-ids.ts';
import { missingWords } from '../words.ts';
import { arbitraryMarkdown, arbitraryOwnMarkdown } from './arbitrary-markdown.ts';
import { comparable } from './comparable-report.ts';

const read = (text: string) => importMarkdown(text, { newId: countingIds() }).report;
const print = (report: Report) => printMarkdown(report, { audience: 'internal' });

/** Every word of a document is in the Markdown written back. */
export function losesNoWord(numRuns: number): void {
  fc.assert(
    fc.property(arbitraryMarkdown, (text) => {
      expect(missingWords(withoutNotes(text), print(read(text)))).toEqual([]);
    }),
    { numRuns },
  );
}

/** Without Postlude's own sentence above a timeline, which is printed where nothing else says as much. */
function withoutNotes(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r', '\n')
    .replaceAll(/^\*All times in .*\*[ \t]*$/gm, '');
}

/** What was written reads back as the same report, and is written again as the same bytes. */
export function roundTrips(numRuns: number): void {
  fc.assert(
    fc.property(
      fc.oneof({ weight: 7, arbitrary: arbitraryMarkdown }, arbitraryOwnMarkdown),
      roundTrip,
    ),
    { numRuns },
  );
}

/** Writes and reads one document; what it says must stand in its text and not be repeated in front matter. */
export function roundTrip(text: string): void {
  const report = read(text);
  const written = print(report);
  const again = read(written);
  expect(comparable(again)).toEqual(comparable(report));
  expect(differencesOf(report, again)).toEqual({});
  expect(print(again)).toBe(written);
  expect(written).not.toMatch(/^postlude:\n(?: .*\n)*? {4,}text:/m);
}

/** Any text at all is read. */
export function neverThrows(numRuns: number): void {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(() => read(text)).not.toThrow();
    }),
    { numRuns },
  );
}
