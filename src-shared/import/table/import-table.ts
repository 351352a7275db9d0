import { csvColumns } from '../../export/csv/csv-columns.ts';
import type { TimelineColumn } from '../../report/report.ts';
import type { ImportOptions } from '../import-result.ts';
import type { NotesReading, Refusal } from '../notes-reading.ts';
import type { EventDraft, TimelineDraft } from '../timeline/timeline-draft.ts';
import { parseTable, type TableRow } from './parse-table.ts';
import { rowEvent } from './row-event.ts';
import { type ColumnRole, columnsOf, hasHeader, type TableColumn } from './table-columns.ts';

/** What the user says about a table before it is read. */
export type TableOptions = ImportOptions & {
  /** What each column holds, left to right; absent: found by names and cells. */
  readonly roles?: readonly ColumnRole[];
  /** Whether the first row names the columns; absent: found by its cells. */
  readonly header?: boolean;
};

/** A table read as a timeline, and how its columns were taken, so that the user can correct them. */
export type TableReading = NotesReading & {
  readonly columns: readonly TableColumn[];
  readonly header: boolean;
};

/** Reads CSV or TSV with any heading, or none, as a timeline: a row is an event. */
export function importTable(text: string, options: TableOptions): TableReading | Refusal {
  const rows = parseTable(text);
  const header = options.header ?? hasHeader(rows);
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
  if (columns === undefined) {
    return { refused: 'No column of this table holds times, so its rows cannot be put in order.' };
  }
  const rowOptions = { isOwn, ...(options.zone !== undefined && { zone: options.zone }) };
  const entries = body.map((row) => rowEvent(fitted(row, width), columns, rowOptions));
  return {
    source: text.includes('\t') && !text.includes(',') ? 'TSV' : 'CSV',
    draft: draftOf(entries, columns, isOwn),
    leftOut: [],
    messages: [],
    columns,
    header,
  };
}

function namedColumns(
  labels: readonly string[],
  rows: readonly TableRow[],
  isOwn: boolean,
  { roles }: TableOptions,
): readonly TableColumn[] | undefined {
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
