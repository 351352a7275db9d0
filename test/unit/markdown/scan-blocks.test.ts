import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanBlocks } from '../../../src-shared/markdown/scan-blocks.ts';

const shapes = (text: string) =>
  scanBlocks(text.split('\n')).map(({ kind, start, end }) => `${kind} ${start}-${end}`);

describe('scanBlocks', () => {
  it('finds headings of both kinds, rules, quotes and paragraphs', () => {
    const text = 'Title\n=====\n\n## Impact ##\nall of\nit\n***\n> said\nlazily\n';
    expect(scanBlocks(text.split('\n'))).toEqual([
      { kind: 'heading', start: 0, end: 2, level: 1, text: 'Title' },
      { kind: 'heading', start: 3, end: 4, level: 2, text: 'Impact' },
      { kind: 'paragraph', start: 4, end: 6 },
      { kind: 'rule', start: 6, end: 7 },
      { kind: 'quote', start: 7, end: 9 },
    ]);
  });

  it('keeps what is indented, and what lazily goes on, in its list item', () => {
    const text =
      '- 14:05 paged\n  twice\nand again\n\n  ```\n- no item\n  ```\n- 14:07 joined\n\nAfter.';
    expect(scanBlocks(text.split('\n'))).toEqual([
      {
        kind: 'list',
        start: 0,
        end: 8,
        ordered: false,
        items: [
          { start: 0, end: 5, content: 2 },
          { start: 5, end: 7, content: 2 },
          { start: 7, end: 8, content: 2 },
        ],
      },
      { kind: 'paragraph', start: 9, end: 10 },
    ]);
  });

  it('takes an indented fence with dashes in it as part of its item', () => {
    const text = '- 14:05 log:\n\n  ```\n  - no item\n\n  --\n  ```\n- 14:07 joined';
    expect(shapes(text)).toEqual(['list 0-8']);
  });

  it('begins another list at another marker', () => {
    expect(shapes('- a\n- b\n* c\n1. d\n2) e')).toEqual([
      'list 0-2',
      'list 2-3',
      'list 3-4',
      'list 4-5',
    ]);
  });

  it('knows a table by its delimiter row, also without outer pipes', () => {
    expect(shapes('a | b\n--|--\n1 | 2\n3 | 4\n\n| no\n| table')).toEqual([
      'table 0-4',
      'paragraph 5-7',
    ]);
  });

  it('ends a fence at the end of the document and a comment at its mark', () => {
    expect(shapes('<!-- a\n\n# b -->\n# c\n```\n# d')).toEqual([
      'html 0-3',
      'heading 3-4',
      'code 4-6',
    ]);
  });

  it('puts every line that is not blank into exactly one block, in order', () => {
    const part = fc.constantFrom(
      '- ',
      '1. ',
      '> ',
      '# ',
      '```',
      '---',
      '|a|b|',
      '|-|-|',
      '<!--',
      ' ',
      '    ',
      'x',
    );
    const line = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const inBlocks = scanBlocks(lines).flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_value, index) => start + index),
        );
        expect(inBlocks).toEqual([...new Set(inBlocks)].sort((one, other) => one - other));
        const left = lines.flatMap((text, at) =>
          inBlocks.includes(at) || text.trim() === '' ? [] : [at],
        );
        expect(left).toEqual([]);
      }),
    );
  });
});
