import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src-shared/time/duration.ts';
import { findDates } from '../../../src-shared/time/find-dates.ts';
import { findZone } from '../../../src-shared/time/find-zone.ts';
import { readLeadingTime } from '../../../src-shared/time/leading-time.ts';
import { parseTime } from '../../../src-shared/time/parse-time.ts';
import { readTrailingTime } from '../../../src-shared/time/trailing-time.ts';
import { parseZone } from '../../../src-shared/time/zone.ts';

const patterns = [
  '1:1:1:1:',
  '((((',
  '**',
  '~',
  '[',
  '{{',
  '\\',
  '`',
  '_',
  '?',
  '--',
  '1/',
  '14:',
  '14:05 - ',
  'at ',
  'UTC+',
  'Europe/',
  'A/',
  '2024-05-14 ',
  'from 14:05 ',
  'time ( ',
  'all the times ',
  '(14:05 ',
  'May ',
  '1 h ',
  '1',
  'a',
  '月',
  '<b>',
  '&nbsp;',
  ':a:',
  '🔥',
];

describe('a long text made to hurt is read in no time', () => {
  it.each(patterns)('%s', (pattern) => {
    const text = pattern.repeat(Math.ceil(100_000 / pattern.length));
    const start = performance.now();
    parseTime(text);
    readLeadingTime(text);
    readTrailingTime(text);
    findDates(text);
    findZone(text);
    parseZone(text);
    parseDuration(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
