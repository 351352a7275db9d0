import { expect, it } from 'vitest';
import { linesOf, sourceText } from '../../../src-renderer/import/source-lines.ts';

it('gives an event the lines below it, up to the next and to what is not understood', () => {
  const lines = linesOf('Ana [2:05 PM]\nlooking\n\nBo [2:07 PM]\nfixed\n-- 3 hidden --\n');
  const text = sourceText(
    lines,
    [
      { key: '1', line: 1 },
      { key: '4', line: 4 },
    ],
    [{ line: 6, text: '-- 3 hidden --' }],
    false,
  );
  expect([...text.owners]).toEqual([
    [1, '1'],
    [2, '1'],
    [4, '4'],
    [5, '4'],
  ]);
  expect(lines).toHaveLength(6);
});

it('ends an event of a document at the next heading and where text of its own begins', () => {
  const lines = linesOf('- 14:05 paged\n  by phone\n\n  and again\n## Lessons\nMany.\n');
  const { owners } = sourceText(lines, [{ key: '1', line: 1 }], [], true);
  expect([...owners.keys()]).toEqual([1, 2, 4]);
  const prose = sourceText(
    linesOf('- 14:05 paged\n\nWhat a day.'),
    [{ key: '1', line: 1 }],
    [],
    true,
  );
  expect([...prose.owners.keys()]).toEqual([1]);
});

it('cuts what is too long for anybody to read', () => {
  expect(linesOf('x'.repeat(5_000_000))[0]).toHaveLength(1001);
});
