import { Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { paragraph } from '../paragraph.ts';
import { type Block, column, type Place } from '../printing.ts';
import { letters, type TableType } from './table-type.ts';

/** A row of a table: the words of its cells, to judge their height by, and how they are printed. */
export type GridRow = {
  readonly cells: readonly GridCell[];
  /** Repeated at the top of every page. */
  readonly isHeader?: true;
};

/** A cell of a table. */
type GridCell = {
  readonly words: string;
  readonly print: (place: Place) => readonly Block[];
  /** How many columns it takes; absent: one. */
  readonly span?: number;
};

// A row that is higher than half a page moves too much white to the page before it.
const mostLines = 26;

/**
 * Prints rows as a table that stands in its place. A row stays on one page unless it is so long that
 * the page before it would be left half empty.
 */
export function printGrid(
  rows: readonly GridRow[],
  widths: readonly number[],
  type: TableType,
  place: Place,
): readonly Block[] {
  if (rows.length === 0) return [];
  const table = new Table({
    style: type.style,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: rows[0]?.isHeader === true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    ...(place.left === 0 ? {} : { indent: { size: place.left, type: WidthType.DXA } }),
    rows: rows.map((row) => printRow(row, widths, type)),
  });
  // Word joins tables that touch, and a table has no space of its own below it.
  return [table, paragraph([], column(0), { style: 'TableEnd' })];
}

function printRow(row: GridRow, widths: readonly number[], type: TableType): TableRow {
  let taken = 0;
  let lines = 0;
  const children = row.cells.map(({ words, print, span = 1 }) => {
    const width = sum(widths.slice(taken, taken + span));
    taken += span;
    lines = Math.max(lines, linesOf(words, width, type));
    const blocks = print({ ...column(width - type.gap), cell: true });
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(span === 1 ? {} : { columnSpan: span }),
      children: blocks.length > 0 ? blocks : [paragraph([], column(width))],
    });
  });
  return new TableRow({
    children,
    ...(lines <= mostLines ? { cantSplit: true } : {}),
    ...(row.isHeader ? { tableHeader: true } : {}),
  });
}

function linesOf(words: string, width: number, { letter, gap }: TableType): number {
  const perLine = Math.max(1, Math.floor((width - gap) / letter));
  return sum(words.split('\n').map((line) => Math.max(1, Math.ceil(letters(line) / perLine))));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
