import { csvColumns } from '../../export/csv/csv-columns.ts';
import type { TimelineColumn } from '../../report/report.ts';
import type { ImportOptions } from '../import-result.ts';
import type { NotesReading, Refusal } from '../notes-reading.ts';
import type { EventDraft, TimelineDraft } from '../timeline/timeline-draft.ts';
import { parseTable, type TableRow } from './parse-table.ts';
import { rowEvent } from './row-event.ts';
import {
  type ColumnRole,
  columnsOf,
  hasHeader,
  holdTimes,
  type TableColumn,
  type TableLayout,
} from './table-columns.ts';

/** Reads CSV or TSV with any heading, or none, as a timeline: a row is an event. */
export function importTable(text: string, options: ImportOptions): NotesReading | Refusal {
  const rows = parseTable(text);
  const header = options.table?.header ?? hasHeader(rows);
  const [first] = rows;
  const body = header ? rows.slice(1) : rows;
  if (first === undefined || body.length === 0) return { refused: 'This table has no rows.' };
  const width = Math.max(
    ...body.slice(0, 1000).map(({ cells }) => cells.length),
    first.cells.length,
  );
  const labels = labelsOf(header ? first.cells : [], width);
  const isOwn = header && csvColumns.every((name, at) => labels[at] === name);
  const columns = namedColumns(labels, body, isOwn, options);
  const table = layoutOf(columns, body, header);
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
    leftOut: [],
    messages: [],
    table,
  };
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

/** A table with columns of its own stays one; any other is a list like any timeline. */
function draftOf(
  entries: readonly EventDraft[],
  columns: readonly TableColumn[],
  isOwn: boolean,
): TimelineDraft {
  const kept = columns.flatMap(({ role, label }) => {
    const holds = columnHolds(role);
    return holds === undefined ? [] : [{ holds, label }];
  });
  const hasMore = !isOwn && kept.some(({ holds }) => holds === 'other' || holds === 'kind');
  return hasMore ? { form: 'table', columns: kept, entries } : { form: 'list', entries };
}

function columnHolds(role: ColumnRole): TimelineColumn['holds'] | undefined {
  switch (role) {
    case 'time':
    case 'date':
    case 'clock':
    case 'text':
    case 'actor':
    case 'other':
    case 'kind':
      return role;
    case 'zone':
    case 'end':
    case 'source':
    case 'internal':
    case 'skip':
      return undefined;
  }
}
