import { roleNamed } from './column-names.ts';
import type { TableRow } from './parse-table.ts';
import { readCellTime } from './read-cell-time.ts';
import { hasHeader } from './table-columns.ts';

/** The index of the row that names the columns, which a title may stand above; undefined: there is none. */
export function headerRow(rows: readonly TableRow[]): number | undefined {
  return rowBelowTitles(rows) ?? (hasHeader(rows) ? 0 : undefined);
}

const mostTitles = 12;
const looked = 20;

/** Rows of a title do not begin with a time, are narrower than the table, and name fewer columns than its heading. */
function rowBelowTitles(rows: readonly TableRow[]): number | undefined {
  const head = rows.slice(0, mostTitles + 1).map(shapeOf);
  let [widest, mostNamed] = [0, 0];
  for (const [index, { width, named, isTimed, isEvent }] of head.entries()) {
    if (isEvent) return undefined;
    const isWider = index > 0 && width > widest && named.size > Math.max(1, mostNamed);
    const namesTime = named.has('time') || named.has('date');
    if (isWider && namesTime && !isTimed && holdTimesFrom(rows, index + 1)) return index;
    widest = Math.max(widest, width);
    mostNamed = Math.max(mostNamed, named.size);
  }
  return undefined;
}

function shapeOf({ cells }: TableRow) {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return {
    width: filled.length,
    named: new Set(filled.flatMap((cell) => roleNamed(cell) ?? [])),
    isTimed: filled.some(isTime),
    isEvent: isTime(filled[0] ?? ''),
  };
}

function isTime(cell: string): boolean {
  return readCellTime(cell, 'free') !== undefined;
}

function holdTimesFrom(rows: readonly TableRow[], from: number): boolean {
  return rows
    .slice(from, from + looked)
    .some(({ cells }) => cells.some((cell) => readCellTime(cell, 'meant') !== undefined));
}
