import { expect, it } from 'vitest';
import { findDates } from '../../../src-shared/time/find-dates.ts';

it('complete dates are found in prose, with their place and words', () => {
  const text = 'On May 14, 2024 checkout failed; see 2024-05-15T10:00Z and 16.05.2024.';
  expect(findDates(text)).toEqual([
    { date: { year: 2024, month: 5, day: 14 }, index: 3, words: 'May 14, 2024' },
    { date: { year: 2024, month: 5, day: 15 }, index: 37, words: '2024-05-15' },
    { date: { year: 2024, month: 5, day: 16, order: 'day-first' }, index: 59, words: '16.05.2024' },
  ]);
});

it('a date that may be two is found with both', () => {
  expect(findDates('on 03/04/2026')).toEqual([
    { date: { choices: ['2026-04-03', '2026-03-04'] }, index: 3, words: '03/04/2026' },
  ]);
});

it.each([
  'Oct 30 was quiet',
  'May 2024',
  'v10.12.14',
  'incident-2024-05-14.md',
  'https://example.org/2024/05/14/post',
  'PM2024-05-14',
  '2024-02-30',
  '10.0.0.1',
])('%s holds no complete date', (text) => {
  expect(findDates(text)).toEqual([]);
});
