import { actionColumns } from '../../document/action-columns.ts';
import { tableCells } from '../../markdown/table-cells.ts';
import type { ActionItem } from '../../report/report.ts';

/**
 * Reads a table of action items as Postlude prints it, by the labels of its columns; undefined where a column or a
 * cell says something else.
 */
export function readActionTable(
  rows: readonly string[],
  newId: () => string,
): readonly ActionItem[] | undefined {
  const [header = '', , ...body] = rows;
  const labels = tableCells(header);
  const columns = labels.map((label) => actionColumns.find((column) => column.label === label));
  if (columns[0]?.label !== 'Action' || columns.includes(undefined)) return undefined;
  if (new Set(labels).size < labels.length || hasEmptyColumn(labels, body)) return undefined;
  const items = body.map((row) => readRow(tableCells(row), columns, newId));
  const read = items.filter((item) => item !== undefined);
  return read.length === items.length ? read : undefined;
}

/** Only columns that hold something are printed. */
function hasEmptyColumn(labels: readonly string[], body: readonly string[]): boolean {
  const rows = body.map(tableCells);
  return labels.some((_label, at) => rows.every((cells) => (cells[at] ?? '') === ''));
}

function readRow(
  cells: readonly string[],
  columns: readonly ((typeof actionColumns)[number] | undefined)[],
  newId: () => string,
): ActionItem | undefined {
  if (cells.length > columns.length) return undefined;
  let item: ActionItem = { id: newId(), text: '' };
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    const own = column?.read(cell);
    if (!own) return undefined;
    item = { ...item, ...own };
  }
  return item;
}
