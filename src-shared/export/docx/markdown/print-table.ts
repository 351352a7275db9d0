import { AlignmentType, type Paragraph } from 'docx';
import type { AlignType, Table as MarkdownTable, TableCell, TableRow } from 'mdast';
import { paragraph } from '../paragraph.ts';
import type { Block, Place, Printing } from '../printing.ts';
import { columnWidths } from '../tables/column-widths.ts';
import { type GridRow, printGrid } from '../tables/print-grid.ts';
import { tableType } from '../tables/table-type.ts';
import { textRun } from '../text-run.ts';
import { plainText } from './plain-text.ts';
import { printPhrases } from './print-phrases.ts';

/** Word knows no wider tables. */
const mostColumns = 63;

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/**
 * Prints a table with a header that is repeated on every page and columns that fill the place's width.
 * A header without a word, which Markdown needs to begin a table, is left out. Where Word takes no
 * table, its rows are lines.
 */
export function printTable(
  table: MarkdownTable,
  place: Place,
  printing: Printing,
): readonly Block[] {
  const count = table.children.reduce((most, row) => Math.max(most, row.children.length), 0);
  if (count === 0) return [];
  if (place.note || count > mostColumns) {
    return table.children.map((row) => printRowAsLine(row, place, printing));
  }
  const words = table.children.map((row) => row.children.map((cell) => plainText([cell])));
  const type = tableType(count);
  const widths = columnWidths({ rows: words, width: place.width - place.left, type });
  const rows = table.children.map(
    (row, index): GridRow => ({
      cells: widths.map((_width, at) => ({
        words: words[index]?.[at] ?? '',
        print: (inside) => [printCell(row.children[at], table.align?.[at], inside, printing)],
      })),
      ...(index === 0 ? { isHeader: true } : {}),
    }),
  );
  const hasHeader = table.children[0]?.children.some((cell) => cell.children.length > 0);
  return printGrid(hasHeader ? rows : rows.slice(1), widths, type, place);
}

function printCell(
  cell: TableCell | undefined,
  align: AlignType | undefined,
  place: Place,
  printing: Printing,
): Paragraph {
  return paragraph(printPhrases(cell?.children ?? [], place, printing), place, {
    ...(align ? { alignment: alignments[align] } : {}),
  });
}

function printRowAsLine(row: TableRow, place: Place, printing: Printing): Paragraph {
  const cells = row.children.map((cell) => printPhrases(cell.children, place, printing));
  return paragraph(
    cells.flatMap((cell, index) => (index === 0 ? cell : [textRun(' | '), ...cell])),
    place,
  );
}
