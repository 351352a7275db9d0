import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileQuery, type FindQuery } from '../../../src-shared/find/find-query.ts';
import { matchesIn } from '../../../src-shared/find/matches-in.ts';
import { type FoundText, replaceFound } from '../../../src-shared/find/replace-found.ts';
import { searchedTexts } from '../../../src-shared/find/searched-texts.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import {
  action,
  actionsSection,
  buildReport,
  event,
  passage,
  prose,
  timelineSection,
} from '../report/build-report.ts';

const plain = { matchCase: false, wholeWord: false, isPattern: false };

const report = buildReport({
  title: 'Queue stood still',
  sections: [
    prose('The queue', 'A queue, a Queue and queues.'),
    {
      kind: 'fields',
      id: 'facts',
      heading: 'Facts',
      fields: [{ id: 'f', label: 'Queue', text: 'The queue.' }],
      children: [],
    },
    timelineSection(),
    actionsSection('To do'),
  ],
  timelines: [{ id: 't', entries: [event('queue full', '14:05'), passage('no queue')] }],
  actions: [action('watch the queue')],
});

function find(where: Report, query: Partial<FindQuery>): readonly FoundText[] {
  const compiled = compileQuery({ ...plain, words: '', ...query });
  if (!compiled.ok) throw new Error(compiled.message);
  return searchedTexts(where)
    .map(({ key, text }) => ({ key, text, matches: matchesIn(text, compiled.pattern) }))
    .filter(({ matches }) => matches.length > 0);
}

const counts = (query: Partial<FindQuery>) =>
  Object.fromEntries(find(report, query).map(({ key, matches }) => [key, matches.length]));

describe('finding', () => {
  it('looks into title, headings, prose, labels, fields, events, what is between them, and actions', () => {
    expect(counts({ words: 'queue' })).toEqual({
      title: 1,
      'heading:The queue': 1,
      'section:The queue': 3,
      'field-label:f': 1,
      'field:f': 1,
      'entry:queue full': 1,
      'entry:no queue': 1,
      'action:watch the queue': 1,
    });
  });

  it('minds the case and whole words, where asked to', () => {
    expect(counts({ words: 'Queue', matchCase: true })).toEqual({
      title: 1,
      'section:The queue': 1,
      'field-label:f': 1,
    });
    expect(counts({ words: 'queue', wholeWord: true })['section:The queue']).toBe(2);
  });

  it('takes signs for what they are, unless they are a pattern', () => {
    expect(counts({ words: 'queue.' })).toEqual({ 'field:f': 1 });
    expect(counts({ words: '^a queue|still$', isPattern: true })).toEqual({
      title: 1,
      'section:The queue': 1,
    });
    expect(compileQuery({ ...plain, words: '(', isPattern: true })).toMatchObject({ ok: false });
  });

  it('never takes nothing for a match', () => {
    expect(counts({ words: 'x*', isPattern: true })).toEqual({});
  });
});

describe('replacing', () => {
  it('replaces everywhere at once and leaves the rest as it is', () => {
    const next = replaceFound(report, find(report, { words: 'queue' }), {
      words: 'line',
      isPattern: false,
    });
    expect(searchedTexts(next).map(({ text }) => text)).toEqual([
      'line stood still',
      'The line',
      'A line, a line and lines.',
      'Facts',
      'line',
      'The line.',
      'Timeline',
      'line full',
      'no line',
      'To do',
      'watch the line',
    ]);
    expect(next.sections[2]).toBe(report.sections[2]);
  });

  it('puts groups of a pattern into the replacement', () => {
    const found = find(report, { words: String.raw`(\w+) (still)`, isPattern: true });
    const next = replaceFound(report, found, { words: '$2 $1 $$ $& $3', isPattern: true });
    expect(next.title).toBe('Queue still stood $ stood still $3');
  });

  it('leaves a text alone that has changed since it was searched', () => {
    const found = find(report, { words: 'queue' });
    const changed = { ...report, title: 'No more of it' };
    expect(replaceFound(changed, found, { words: 'x', isPattern: false }).title).toBe(
      'No more of it',
    );
  });

  it('keeps a heading that would lose its last word', () => {
    const found = find(report, { words: 'Facts' });
    expect(replaceFound(report, found, { words: '', isPattern: false })).toBe(report);
  });

  it('brings any text back when it is replaced forth and back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z.*$ ]{0,30}$/), (text) => {
        const before = buildReport({ sections: [prose('s', text.trim())] });
        const forth = replaceFound(before, find(before, { words: 'a' }), {
          words: '\u{1F600}$&',
          isPattern: false,
        });
        const back = replaceFound(forth, find(forth, { words: '\u{1F600}$&' }), {
          words: 'a',
          isPattern: false,
        });
        expect(back.sections).toEqual(before.sections);
      }),
    );
  });
});
