import { csvColumns } from '../../export/csv/csv-columns.ts';
import type { ImportOptions } from '../import-result.ts';
import type { NotesReading, Refusal } from '../notes-reading.ts';
import { headerRow } from './header-row.ts';
import { parseTable, type TableRow } from './parse-table.ts';
import { rowEvent } from './row-event.ts';
import {
  type ColumnRole,
  columnsOf,
  holdTimes,
  type TableColumn,
  type TableLayout,
} from './table-columns.ts';
import { draftOf } from './table-draft.ts';
import { tableTitle } from './table-title.ts';

/** Reads CSV or TSV with any heading, or none, as a timeline: a row is an event. Rows of a title stay as notes. */
export function importTable(text: string, options: ImportOptions): NotesReading | Refusal {
  const rows = parseTable(text);
  const at = headerIn(rows, options);
  const isNamed = at !== undefined;
  const first = rows[at ?? 0];
  const body = isNamed ? rows.slice(at + 1) : rows;
  if (first === undefined || body.length === 0) return { refused: 'This table has no rows.' };
  const width = Math.max(
    ...body.slice(0, 1000).map(({ cells }) => cells.length),
    first.cells.length,
  );
  const labels = labelsOf(isNamed ? first.cells : [], width);
  const isOwn = isNamed && csvColumns.every((name, index) => labels[index] === name);
  const columns = namedColumns(labels, body, isOwn, options);
  const table = layoutOf(columns, body, isNamed);
  if (!holdTimes(columns) && options.table?.roles === undefined) {
    return {
      refused: 'No column of this table holds times, so its rows cannot be put in order.',
      table,
    };
  }
  const rowOptions = { isOwn, ...(options.zone !== undefined && { zone: options.zone }) };
  const entries = body.map((row) => rowEvent(fitted(row, width), columns, rowOptions));
  return {
    source: text.includes('\t') && !text.includes(',') ? 'TSV' : 'CSV',
    draft: draftOf(entries, columns, isOwn),
    ...tableTitle(rows.slice(0, at ?? 0)),
    table,
  };
}

function headerIn(
  rows: readonly TableRow[],
  { table }: Pick<ImportOptions, 'table'>,
): number | undefined {
  const found = table?.header === false ? undefined : headerRow(rows);
  return table?.header === true ? (found ?? 0) : found;
}

const longestExample = 60;

function layoutOf(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  header: boolean,
): TableLayout {
  const example = (at: number) =>
    rows.map(({ cells }) => (cells[at] ?? '').trim()).find((cell) => cell !== '') ?? '';
  return {
    columns: columns.map((column, at) => ({
      ...column,
      example: example(at).slice(0, longestExample),
    })),
    header,
  };
}

function namedColumns(
  labels: readonly string[],
  rows: readonly TableRow[],
  isOwn: boolean,
  { table }: ImportOptions,
): readonly TableColumn[] {
  const roles = table?.roles;
  if (roles) return labels.map((label, at) => ({ role: roles[at] ?? 'other', label }));
  if (isOwn) return labels.map((label, at) => ({ role: ownRoles[at] ?? 'other', label }));
  return columnsOf(labels, rows);
}

/** In the order of `csvColumns`. */
const ownRoles: readonly ColumnRole[] = [
  'date',
  'clock',
  'zone',
  'end',
  'kind',
  'text',
  'actor',
  'source',
  'internal',
];

/** Values are kept by the label of their column, so that each needs one of its own. */
function labelsOf(header: readonly string[], width: number): readonly string[] {
  const seen = new Set<string>();
  return Array.from({ length: width }, (_none, at) => {
    const said = header[at]?.trim().replaceAll(/\s+/g, ' ') ?? '';
    const name = said === '' ? `Column ${at + 1}` : said;
    const label = seen.has(name) ? `${name} (column ${at + 1})` : name;
    seen.add(label);
    return label;
  });
}

/** Surplus cells are joined to the last, so that no word is lost. */
function fitted({ line, cells }: TableRow, width: number): TableRow {
  if (cells.length <= width) return { line, cells };
  return { line, cells: [...cells.slice(0, width - 1), cells.slice(width - 1).join(' ')] };
}
