import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLeadingTime } from '../../../src-shared/time/leading-time.ts';

type Expected = readonly [written: string, rest: string] | undefined;

function each(cases: Readonly<Record<string, Expected>>): void {
  it.each(Object.entries(cases))('%s', (line, expected) => {
    const found = readLeadingTime(line);
    expect(found && [found.written, found.rest]).toEqual(expected);
  });
}

describe('a line that begins with a time gives it and the rest', () => {
  each({
    '14:05': ['14:05', ''],
    '14:05 paged': ['14:05', 'paged'],
    '14:05: paged': ['14:05', 'paged'],
    '14:05 - paged': ['14:05', 'paged'],
    '14:05 – paged': ['14:05', 'paged'],
    '14:05 — paged': ['14:05', 'paged'],
    '14:05 | paged': ['14:05', 'paged'],
    '14:05, paged': ['14:05', 'paged'],
    '14:05-Paged': ['14:05', 'Paged'],
    '14:05\tpaged': ['14:05', 'paged'],
    '02:10 AM: paged': ['02:10 AM', 'paged'],
    '2024-05-14, 02:05pm: paged': ['2024-05-14, 02:05pm', 'paged'],
    '2024-05-14 14:05 **Declared**': ['2024-05-14 14:05', '**Declared**'],
    '2024-05-14T14:05:09.123Z paged': ['2024-05-14T14:05:09.123Z', 'paged'],
    '14:05 UTC (May 14) - paged': ['14:05 UTC (May 14)', 'paged'],
    '14:05 UTC – 14:20 UTC – rolled back': ['14:05 UTC – 14:20 UTC', 'rolled back'],
    '14:05 -> 14:20 rolled back': ['14:05 -> 14:20', 'rolled back'],
    '~13:35-13:50': ['~13:35-13:50', ''],
    '\\~14:05 paged': ['~14:05', 'paged'],
    'At 14:05, paged': ['At 14:05', 'paged'],
    'Tuesday 14th May 2024, 14:05 – paged': ['Tuesday 14th May 2024, 14:05', 'paged'],
    '2024-05-14: paged': ['2024-05-14', 'paged'],
    'May 14 paged': ['May 14', 'paged'],
    '14:05障害発生': ['14:05', '障害発生'],
    '14:05：障害発生': ['14:05', '障害発生'],
    '15:?? paged': ['15:??', 'paged'],
    '14:05 2 of 5 pods came back': ['14:05', '2 of 5 pods came back'],
    '14:05 10/12 pods came back': ['14:05', '10/12 pods came back'],
    '14:05 A user reported': ['14:05', 'A user reported'],
    '14:05 Sam restarted it': ['14:05', 'Sam restarted it'],
    '14:05 -5 % traffic': ['14:05', '-5 % traffic'],
    '2024-05-14 1200 requests failed': ['2024-05-14', '1200 requests failed'],
  });
});

describe('marks are taken off the time and repaired on the rest', () => {
  each({
    '**14:05** - paged': ['14:05', 'paged'],
    '**14:05**: paged': ['14:05', 'paged'],
    '**14:05:** paged': ['14:05', 'paged'],
    '**14:05** **UTC** - paged': ['14:05 UTC', 'paged'],
    '_14:05_ paged': ['14:05', 'paged'],
    '`14:05` paged': ['14:05', 'paged'],
    '[14:05] paged': ['14:05', 'paged'],
    '\\[14:05\\] paged': ['14:05', 'paged'],
    '**[14:05]** paged': ['14:05', 'paged'],
    '(14:05) paged': ['14:05', 'paged'],
    '{{ 14:05 }} paged': ['14:05', 'paged'],
    '<b>14:05</b> paged': ['14:05', 'paged'],
    '[2024-05-14][14:05] paged': ['2024-05-14 14:05', 'paged'],
    '[14:05][INFO] paged': ['14:05', '[INFO] paged'],
    '**14:05 Detected**: alert': ['14:05', '**Detected**: alert'],
    '***14:05** alert* rings': ['14:05', '*alert* rings'],
    '`14:05 alert` rings': ['14:05', '`alert` rings'],
    '(14:05 alert) rings': ['14:05', '(alert) rings'],
    '[14:05 UTC, Ana] rings': ['14:05 UTC', '[Ana] rings'],
    '[14:05 alert](https://example.org/a) rings': ['14:05', '[alert](https://example.org/a) rings'],
    '14:05 [alert](https://example.org/a)': ['14:05', '[alert](https://example.org/a)'],
    '14:05 `pod-1` rings': ['14:05', '`pod-1` rings'],
    '14:05 <ana> rings': ['14:05', '<ana> rings'],
    '2024-05-14 <ana> 14:05 it rang': ['2024-05-14', '<ana> 14:05 it rang'],
    '<ana> 14:05 it rang': undefined,
    '14:05 [x] done': ['14:05', '[x] done'],
    '14:05 :fire: rings': ['14:05', ':fire: rings'],
    ':fire: 14:05 rings': ['14:05', ':fire: rings'],
    '🔥 14:05 rings': ['14:05', '🔥 rings'],
  });

  it('the destination of a linked time is kept', () => {
    expect(readLeadingTime('[14:05](https://example.org/a) paged')).toEqual({
      spoken: { clock: '14:05' },
      written: '14:05',
      rest: 'paged',
      link: 'https://example.org/a',
    });
  });
});

describe('what may be a time needs something that sets it off', () => {
  each({
    'Day 2: paged': ['Day 2', 'paged'],
    '**Day 2** paged': ['Day 2', 'paged'],
    'Day 2 of the outage': undefined,
    '14h: paged': ['14h', 'paged'],
    '12h outage': undefined,
    'May 2024 - paged': ['May 2024', 'paged'],
    'May 2024 was quiet': undefined,
    '1437 - paged': ['1437', 'paged'],
    '1500 users': undefined,
    '**1500** users': undefined,
    '08.42: paged': ['08.42', 'paged'],
    '22.04 LTS': undefined,
    '`22.04` LTS': undefined,
  });
});

describe('a line that begins with no time gives nothing', () => {
  each({
    '': undefined,
    '   ': undefined,
    paged: undefined,
    '10 nodes down': undefined,
    '3.1.2 released': undefined,
    '10.0.0.1 refused': undefined,
    '10:20:30:40:50:60 is its address': undefined,
    '2023 was a good year': undefined,
    '1:1 meeting': undefined,
    '5 out of 10 pods': undefined,
    '5/6 pods': undefined,
    'Set 2 replicas': undefined,
    'May the pods live': undefined,
    'The 14:05 deploy': undefined,
    '24/7 support': undefined,
    'D3 graph': undefined,
    '2024-05-14-report': undefined,
    '12:30-1234-abc': undefined,
    '~~14:05~~ paged': undefined,
    '- 14:05 paged': undefined,
  });
});

describe('where the context gives times as bare digits', () => {
  it('a line may begin with them', () => {
    expect(readLeadingTime('0905 paged', { bareDigits: true })).toEqual({
      spoken: { clock: '09:05' },
      written: '0905',
      rest: 'paged',
    });
  });

  it('a number that may be a year still needs a separator', () => {
    expect(readLeadingTime('2024 saw more', { bareDigits: true })).toBeUndefined();
    expect(readLeadingTime('2024: paged', { bareDigits: true })?.spoken).toEqual({
      clock: '20:24',
    });
  });
});

describe('reading a leading time', () => {
  const mark = fc.constantFrom('', '**', '_', '`', '[', '(', '{{ ', '**[');
  const closing: Readonly<Record<string, string>> = {
    '': '',
    '**': '**',
    _: '_',
    '`': '`',
    '[': ']',
    '(': ')',
    '{{ ': ' }}',
    '**[': ']**',
  };

  it('loses no word, whatever the marks', () => {
    const time = fc.constantFrom('14:05', '2024-05-14 14:05 UTC', '2:05 PM', '~14:05-14:20');
    const separator = fc.constantFrom(' ', ': ', ' - ', ' – ', ' | ', ', ');
    const rest = fc.stringMatching(/^[a-z]{2,8}( [a-z*`_]{3,8}){0,3}$/);
    fc.assert(
      fc.property(mark, time, separator, rest, (open, written, between, words) => {
        const line = `${open}${written}${closing[open] ?? ''}${between}xx ${words}`;
        const found = readLeadingTime(line);
        expect([found?.written, found?.rest]).toEqual([written, `xx ${words}`]);
      }),
    );
  });

  it('never throws and keeps every letter and digit', () => {
    const part = fc.constantFrom(
      '14:05',
      '**',
      '[',
      ']',
      '(',
      ')',
      '`',
      '{{',
      ' ',
      '-',
      ':',
      'UTC',
      'ab',
      '\\',
      '2024-05-14',
      '](x)',
      '<ana>',
      '?',
      '~',
      ' to ',
      'May 5',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 16 }), (parts) => {
        const line = parts.join('');
        const found = readLeadingTime(line);
        const letters = (text: string) => text.replaceAll(/[^A-Za-z0-9]/g, '');
        const kept = found && letters(found.written + (found.link ?? '') + found.rest);
        expect(kept ?? letters(line)).toBe(letters(line));
      }),
      { numRuns: 3000 },
    );
  });
});
