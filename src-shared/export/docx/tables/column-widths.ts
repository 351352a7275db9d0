import { letters, type TableType } from './table-type.ts';

/** What decides the widths of a table's columns. */
export type TableText = {
  /** The words of every cell, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** The width to be filled, in twips. */
  readonly width: number;
  readonly type: TableType;
};

// A longer word may break, and a longer line asks for no more room.
const longestWord = 26;
const longestLine = 90;

// A short word may well be made of wide letters.
const spareLetters = 1;

// Up to here a cell reads better on one line, if that leaves the longer columns enough.
const shortLine = 20;
const mostForShort = 0.8;

/**
 * Divides a table's width among its columns: every column is as wide as its longest line where there is
 * room for all; else those of short lines are, and the others at least as wide as their longest word;
 * else the width is shared in proportion to those words. Whole twips that add up to the table's width.
 */
export function columnWidths({ rows, width, type: { letter, gap } }: TableText): readonly number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: count }, (_none, index) =>
    measure(rows.map((row) => row[index] ?? '')),
  );
  const room = (length: number) => (length + spareLetters) * letter + gap;
  const wished = columns.map(({ line }) => room(line));
  const least = columns.map(({ word }) => room(word));
  const whole = columns.map(({ word, line }) => room(line > shortLine ? word : line));
  const needed = sum(whole) <= width * mostForShort ? whole : least;
  return inTwips(divide(width, needed, wished), width);
}

function divide(
  width: number,
  least: readonly number[],
  wished: readonly number[],
): readonly number[] {
  if (sum(wished) <= width) return wished.map((wish) => (wish * width) / sum(wished));
  if (sum(least) >= width) return least.map((need) => (need * width) / sum(least));
  const share = (width - sum(least)) / (sum(wished) - sum(least));
  return least.map((need, index) => need + ((wished[index] ?? need) - need) * share);
}

function measure(cells: readonly string[]) {
  let word = 1;
  let line = 1;
  for (const cell of cells) {
    for (const words of cell.split('\n')) {
      line = Math.max(line, letters(words));
      for (const one of words.split(/[\s/-]/)) word = Math.max(word, letters(one));
    }
  }
  return { word: Math.min(word, longestWord), line: Math.min(line, longestLine) };
}

function inTwips(widths: readonly number[], total: number): readonly number[] {
  let before = 0;
  let spent = 0;
  return widths.map((width, index) => {
    before += width;
    const end = index === widths.length - 1 ? total : Math.round(before);
    const own = end - spent;
    spent = end;
    return own;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
