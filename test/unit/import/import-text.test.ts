import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../src-shared/export/markdown/print-markdown.ts';
import { importText } from '../../../src-shared/import/import-text.ts';
import { countingIds } from '../counting-ids.ts';
import { eventsIn, sourceOf } from './read-timeline.ts';
import { repeatedForms } from './repeated-forms.ts';
import { losesNoWordOfChats, notesRoundTrip, textNeverThrows } from './text-properties.ts';

const read = (text: string) => importText(text, { newId: countingIds() });

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
    expect(importText('a,b\nc,d', { newId: countingIds(), name: 'x.csv' })).toMatchObject({
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
    losesNoWordOfChats(300);
  });

  it('gives a report whose Markdown reads back the same', () => {
    notesRoundTrip(300);
  });

  it('never throws on any mixture of lines', () => {
    textNeverThrows(500);
  });

  it.each(['sections', 'timed headings', 'labelled timelines'])(
    'reads and writes one form ten thousand times: %s',
    (name) => {
      const text = Array.from({ length: 10_000 }, (_none, at) => repeatedForms[name]?.(at)).join(
        '',
      );
      const reading = read(`# Report\n\n${text}`);
      if ('refused' in reading) throw new Error(reading.refused);
      const written = printMarkdown(reading.report, { audience: 'internal' });
      expect(written.length).toBeGreaterThan(text.length);
    },
  );

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
