import fc from 'fast-check';
import { expect } from 'vitest';
import { composeDocument } from '../../../src-shared/document/compose-document.ts';
import { printHtml } from '../../../src-shared/export/html/print-html.ts';
import { printMarkdown } from '../../../src-shared/export/markdown/print-markdown.ts';
import { importMarkdown } from '../../../src-shared/import/import-markdown.ts';
import { importText } from '../../../src-shared/import/import-text.ts';
import { differencesOf } from '../../../src-shared/import/markdown/annotations.ts';
import { isEvent, type Report } from '../../../src-shared/report/report.ts';
import { countingIds } from '../counting-ids.ts';
import { missingWords } from '../words.ts';
import { arbitraryChat, arbitraryLog } from './arbitrary-notes.ts';

const read = (text: string) => importText(text, { newId: countingIds() });

/** All that a reader sees of a chat: the page, and who said what when; of anything else its Markdown. */
function shown(text: string): string {
  const reading = read(text);
  if ('refused' in reading) return '';
  const { report, source } = reading;
  if (source.kind !== 'chat') return printMarkdown(report, { audience: 'internal' });
  const tree = composeDocument(report, { audience: 'internal' });
  const said = report.timelines.flatMap(({ entries }) =>
    entries.map((entry) => (isEvent(entry) ? `${entry.actor ?? ''} ${entry.time.clock}` : '')),
  );
  const page = printHtml(tree, { paper: 'a4', stylesheet: '' }).replaceAll(/<[^<>]*>/g, ' $& ');
  return [page, ...said].join('\n');
}

function textsOf(report: Report): string {
  return report.timelines.flatMap(({ entries }) => entries.map(({ text }) => text)).join('\n\n');
}

/** Every word of a chat is in the report, but for the lines that it counts as left out. */
export function losesNoWordOfChats(numRuns: number): void {
  fc.assert(
    fc.property(arbitraryChat, (text) => {
      expect(missingWords(text, shown(text))).toEqual([]);
    }),
    { numRuns },
  );
}

/** The Markdown of a report that was made of notes reads back as the same report. */
export function notesRoundTrip(numRuns: number): void {
  fc.assert(fc.property(fc.oneof(arbitraryChat, arbitraryLog), readsBack), { numRuns });
}

/** The Markdown of whatever a text is read as reads back as the same report. */
function readsBack(text: string): void {
  const reading = read(text);
  if ('refused' in reading) return;
  const written = printMarkdown(reading.report, { audience: 'internal' });
  const again = importMarkdown(written, { newId: countingIds() }).report;
  expect(differencesOf(reading.report, again)).toEqual({});
  expect(textsOf(again)).toBe(textsOf(reading.report));
}

/** Any mixture of lines and any text at all is read. */
export function textNeverThrows(numRuns: number): void {
  const anything = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(fc.oneof(arbitraryChat, arbitraryLog, anything), (text) => {
      expect(() => read(text)).not.toThrow();
    }),
    { numRuns },
  );
}
