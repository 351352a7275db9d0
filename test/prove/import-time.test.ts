import { describe, expect, it } from 'vitest';
import { importText } from '../../src-shared/import/import-text.ts';
import { countingIds } from '../unit/counting-ids.ts';

/**
 * How we know that no pattern of the importer backtracks without bounds: each reads lines made of what it repeats,
 * once in a length and once four times as long. Four times the time is linear, sixteen times is quadratic, and what
 * is worse does not end.
 */
const short = 50_000;
const longer = 4;
const mostGrowth = 9;
/** Milliseconds: below it, a ratio tells of the clock and not of the code. */
const floor = 60;

const units = [
  ...[
    '1',
    ' ',
    ':',
    '[',
    ']',
    '(',
    'a',
    '-',
    '*',
    '_',
    '`',
    '|',
    '=',
    '"',
    '\\',
    '<',
    '>',
    '#',
    '~',
  ],
  ...[
    '1:',
    '12:30 ',
    '2024-05-14 ',
    '1-',
    'a:',
    'a b ',
    '[a](',
    '**a',
    '<a ',
    'key=',
    'k="\\"',
    '年',
    'é ',
  ],
  ...[
    '@a ',
    'T+',
    '\t',
    '&a;',
    'UTC ',
    'May ',
    '0x',
    '{"a":',
    '[[',
    '1.',
    'not ',
    'root cause ',
    'ursache ',
  ],
];

const starts = [
  '',
  '- ',
  '## ',
  '| ',
  '14:05 ',
  '2024-05-14T09:00:01Z ',
  '2024-05-14 09:00:01 web[7]: ',
  '[14:05] <ana> ',
  'May 14 09:00:01 host app[1]: ',
  '10.0.0.7 - - [14/May/2024:14:05:09 +0000] ',
  'ts=2024-05-14T09:00:01Z msg="',
  'Resolved - ',
  'Ana Ruiz  [8:27 AM] ',
  '{"time": "',
];

/** The long line among others of its form, so that it is read as one of them. */
function textOf(start: string, unit: string, length: number): string {
  const usual = `${start}x y`;
  const long = start + unit.repeat(Math.ceil(length / unit.length));
  return ['# Timeline', usual, usual, long, usual, ''].join('\n').slice(start === '- ' ? 0 : 11);
}

/** The shortest of a few runs, in milliseconds. */
function timeOf(text: string): number {
  const runs = [1, 2].map(() => {
    const from = performance.now();
    importText(text, { newId: countingIds() });
    return performance.now() - from;
  });
  return Math.min(...runs);
}

describe('a line of 200 kB', () => {
  it.each(starts)('is read in a time that grows with its length, behind “%s”', (start) => {
    const slow = units.flatMap((unit) => {
      const [once, more] = [short, short * longer].map((length) =>
        timeOf(textOf(start, unit, length)),
      );
      const isLinear = (more ?? 0) < Math.max(floor, (once ?? 0) * mostGrowth);
      return isLinear
        ? []
        : [`${JSON.stringify(unit)}: ${once?.toFixed(0)} to ${more?.toFixed(0)} ms`];
    });
    expect(slow).toEqual([]);
  });
});
