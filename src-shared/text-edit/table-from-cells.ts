import { writeTableCell } from '../markdown/table-cells.ts';

/** A Markdown table of rows of cells, of which the first is the heading; short rows are filled up. */
export function tableFromCells(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => writeTableCell((row[at] ?? '').trim())).join(' | ')} |`;
  const [heading = [], ...others] = rows;
  const rule = `|${' --- |'.repeat(width)}`;
  return [line(heading), rule, ...others.map(line)].join('\n');
}

/**
 * The cells of text copied from a spreadsheet: at least two rows, tabs in each, the same number in all.
 * Undefined: it is something else. A cell with a line break comes in quotation marks and stays as it is.
 */
export function cellsOf(text: string): readonly (readonly string[])[] | undefined {
  const lines = text.replaceAll(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const rows = lines.map((line) => line.split('\t'));
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2) return undefined;
  return rows.every((row) => row.length === width) ? rows : undefined;
}
