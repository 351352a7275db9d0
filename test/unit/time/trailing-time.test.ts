import { describe, expect, it } from 'vitest';
import { readTrailingTime } from '../../../src-shared/time/trailing-time.ts';

type Expected = readonly [written: string, rest: string] | undefined;

function each(cases: Readonly<Record<string, Expected>>): void {
  it.each(Object.entries(cases))('%s', (line, expected) => {
    const found = readTrailingTime(line);
    expect(found && [found.written, found.rest]).toEqual(expected);
  });
}

describe('a line that ends with a time gives it and the rest', () => {
  each({
    'Paged on-call (14:05)': ['14:05', 'Paged on-call'],
    'Paged on-call (14:05).': ['14:05', 'Paged on-call.'],
    'Paged on-call [2:05 PM]': ['2:05 PM', 'Paged on-call'],
    'Noticed by support: 2024-05-14 14:05': ['2024-05-14 14:05', 'Noticed by support'],
    'Closed 2024-05-14 14:05': ['2024-05-14 14:05', 'Closed'],
    '**Noticed:** 14:05 UTC': ['14:05 UTC', '**Noticed**'],
    '**Noticed: 14:05**': ['14:05', '**Noticed**'],
    'Noticed: **14:05**': ['14:05', 'Noticed'],
    'Noticed — 14:05': ['14:05', 'Noticed'],
    'Noticed | 14:05': ['14:05', 'Noticed'],
    'Noticed around 2:05 PM PST': ['around 2:05 PM PST', 'Noticed'],
    'Down from 14:05 to 15:20 (UTC)': ['from 14:05 to 15:20 (UTC)', 'Down'],
    'Rolled back 1.2.3 (2024-05-14 14:05)': ['2024-05-14 14:05', 'Rolled back 1.2.3'],
    'Moved (May 14)': ['May 14', 'Moved'],
  });

  it('the destination of a linked time is kept', () => {
    expect(readTrailingTime('Paged [14:05](https://example.org/a)')).toEqual({
      spoken: { clock: '14:05' },
      written: '14:05',
      rest: 'Paged',
      link: 'https://example.org/a',
    });
  });
});

describe('a line that ends with no time of its own gives nothing', () => {
  each({
    '': undefined,
    '14:05': undefined,
    '(14:05)': undefined,
    'scaled to 10 nodes': undefined,
    'upgraded to 3.10': undefined,
    'moved on May 14': undefined,
    'paged Ana at 14:05 and Bo at 14:07': undefined,
    'ratio of 1:1': undefined,
    'https://example.org/2024/05/14': undefined,
  });
});
