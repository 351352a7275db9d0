import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DiffRow, diffText } from '../../../src-renderer/history/diff-text.ts';

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');
const written = (row: DiffRow) =>
  row.kind === 'skipped'
    ? `… ${row.count}`
    : row.pieces
        .map(
          ({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `{-${text}-}` })[kind],
        )
        .join('');

it('says nothing of equal texts', () => {
  expect(diffText('a\nb\n', 'a\nb\n')).toEqual([]);
});

it('shows the words that changed in a line, with the lines around it', () => {
  const before = `${lines(1, 5)}The queue stood still.\n${lines(6, 9)}`;
  const after = `${lines(1, 5)}The queue ran late.\n${lines(6, 9)}`;
  expect(diffText(before, after).map(written)).toEqual([
    '… 3',
    'line 4',
    'line 5',
    'The queue {-stood-}{+ran+} {-still-}{+late+}.',
    'line 6',
    'line 7',
    '… 2',
  ]);
});

it('shows lines that came and lines that went', () => {
  expect(diffText('a\nb\n', 'a\nb\nc\nd\n').map(written)).toEqual(['a', 'b', '{+c+}', '{+d+}']);
  expect(diffText('a\nb\nc\n', 'c\n').map(written)).toEqual(['{-a-}', '{-b-}', 'c']);
});

it('loses no line of either text', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c d', 'c e', ''), { maxLength: 12 })
    .map((all) => all.map((line) => `${line}\n`).join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const rows = diffText(before, after);
      if (before === after) {
        expect(rows).toEqual([]);
        return;
      }
      const side = (gone: 'added' | 'removed') =>
        rows
          .filter((row) => row.kind !== 'skipped' && row.kind !== gone)
          .reduce((count) => count + 1, 0) +
        rows.reduce((count, row) => count + (row.kind === 'skipped' ? row.count : 0), 0);
      const count = (whole: string) => whole.split('\n').length - 1;
      expect([side('added'), side('removed')]).toEqual([count(before), count(after)]);
    }),
  );
});
