import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableCells, writeTableCell } from '../../../src-shared/markdown/table-cells.ts';

describe('tableCells', () => {
  it('takes a row with or without its outer pipes', () => {
    expect(tableCells('| 14:05 | paged |')).toEqual(['14:05', 'paged']);
    expect(tableCells('14:05 | paged')).toEqual(['14:05', 'paged']);
    expect(tableCells('| 14:05 | paged')).toEqual(['14:05', 'paged']);
  });

  it('keeps empty cells between pipes', () => {
    expect(tableCells('| 14:05 | | Mira |')).toEqual(['14:05', '', 'Mira']);
  });

  it('reads back what was written, pipes and all', () => {
    const word = fc.constantFrom('a', '|', '`', ' ', '*', 'é').map(String);
    const cell = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        expect(tableCells(`| ${cells.map(writeTableCell).join(' | ')} |`)).toEqual(cells);
      }),
    );
  });
});
