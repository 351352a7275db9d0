import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
import { eventsIn, sourceOf } from './read-timeline.ts';

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

describe('importText', () => {
  it('tells by the text what it is', () => {
    expect([
      sourceOf(['Mira [8:27 AM]', 'down', 'Ana [8:29 AM]', 'up']),
      sourceOf(['2024-05-14T14:05:09Z down', '2024-05-14T14:06:09Z up']),
      sourceOf(['Time,Event', '2024-05-14 14:05,paged', '2024-05-14 14:06,fixed']),
      sourceOf(['14:05 paged on-call', '', '14:07 rolled back', 'and it helped']),
      sourceOf(['# Outage', '', '## Timeline', '', '- 14:05 paged']),
      sourceOf('Just a line about nothing.'),
    ]).toEqual([
      'chat: Slack, copied text',
      'log: Log',
      'table: CSV',
      'notes: Notes',
      'markdown: Markdown',
      'markdown: Markdown',
    ]);
  });

  it('reads a document with a chat at its end as a document', () => {
    const chat = ['Mira [8:27 AM]', 'down', '', 'Ana [8:29 AM]', 'up'];
    expect(sourceOf(['# Outage', '', 'We were down.', '', '## Appendix', '', ...chat])).toBe(
      'markdown: Markdown',
    );
    expect(sourceOf(['---', 'title: x', '---', '', ...chat])).toBe('markdown: Markdown');
  });

  it('refuses JSON and tables that tell no events', () => {
    expect(read('{"a": 1}')).toEqual({ refused: expect.stringContaining('JSON') });
    expect(importText('a,b\nc,d', { newId: countingIds(), name: 'x.csv' })).toEqual({
      refused: expect.stringContaining('column'),
    });
  });

  it('reads lines that begin with times as they come', () => {
    expect(
      eventsIn(['On call: Mira', '', '14:05 paged', '', '14:07 rolled back', 'twice']),
    ).toEqual([
      'passage: On call: Mira',
      ['D1 14:05', '', 'paged'],
      ['D1 14:07', '', 'rolled back\ntwice'],
    ]);
  });

  it('loses no word of a chat but the lines it counts as left out', () => {
    fc.assert(
      fc.property(arbitraryChat, (text) => {
        expect(missingWords(text, shown(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a report whose Markdown reads back the same', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryChat, arbitraryLog), (text) => {
        const reading = read(text);
        if ('refused' in reading) return;
        const written = printMarkdown(reading.report, { audience: 'internal' });
        const again = importMarkdown(written, { newId: countingIds() }).report;
        expect(differencesOf(reading.report, again)).toEqual({});
        expect(textsOf(again)).toBe(textsOf(reading.report));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on any mixture of lines', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryChat, arbitraryLog, fc.string({ unit: 'binary' })), (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in line with the size of the text', () => {
    const chat = (size: number) => '[14:05] <mira> the queue is stuck again\n'.repeat(size);
    const timeOf = (text: string) => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    timeOf(chat(2000));
    const best = (text: string) => Math.min(timeOf(text), timeOf(text), timeOf(text));
    expect(best(chat(16_000))).toBeLessThan(best(chat(2000)) * 8 * 4);
  });
});
