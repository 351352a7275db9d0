import { type EventKind, eventKindIds, eventKindNames } from '../../report/event-kind.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';
import { plainMarkdown } from '../json/plain-markdown.ts';
import type { EventDraft } from '../timeline/timeline-draft.ts';
import { isInternalMark, isNoMark } from './internal-cell.ts';
import type { TableRow } from './parse-table.ts';
import { readCellTime } from './read-cell-time.ts';
import type { ColumnRole, TableColumn } from './table-columns.ts';

/** How the cells of a table are read. */
export type RowOptions = {
  /** Postlude printed the table: its cells are Markdown, and its times have one form. */
  readonly isOwn: boolean;
  /** The zone in which times are shown that count from 1970; absent: UTC. */
  readonly zone?: string;
};

/** Reads a row as an event. */
export function rowEvent(
  row: TableRow,
  columns: readonly TableColumn[],
  options: RowOptions,
): EventDraft {
  const { isOwn } = options;
  const raw = (role: ColumnRole) =>
    row.cells[columns.findIndex((column) => column.role === role)] ?? '';
  const clean = (cell: string) => (isOwn ? cell : cell.trim());
  const markdown = (cell: string) => (isOwn ? cell : plainMarkdown(cell));
  const [actor, source] = [clean(raw('actor')), clean(raw('source'))];
  const told = kindNamed(raw('kind'));
  const { time, rest } = timeOf(raw, options);
  const isValue = (role: ColumnRole, cell: string) =>
    role === 'other' ||
    (role === 'kind' && !(isOwn && told)) ||
    (!isOwn && (rest.includes(role) || (role === 'internal' && isRemark(cell))));
  const values = columns.flatMap(({ role, label }, at) => {
    const cell = row.cells[at] ?? '';
    return isValue(role, cell) && cell.trim() !== '' ? [{ label, text: markdown(cell) }] : [];
  });
  return {
    kind: 'event',
    line: row.line,
    ...time,
    text: markdown(raw('text')),
    ...(actor !== '' && { actor }),
    ...(source !== '' && { source }),
    ...(values.length > 0 && { values }),
    ...(told && { told: { kind: told, certain: true as const } }),
    ...(isInternalMark(raw('internal')) && { internal: true as const }),
  };
}

/** The time of a row, and the roles of the columns whose words it does not hold. */
type RowTime = {
  readonly time: Pick<EventDraft, 'written' | 'spoken'>;
  readonly rest: readonly ColumnRole[];
};

/** The date and the clock are one phrase, and so are their ends; words that are no time stay as they were written. */
function timeOf(raw: (role: ColumnRole) => string, { isOwn, zone }: RowOptions): RowTime {
  const [date, clock, said, end] = [
    raw('date'),
    raw('clock') || raw('time'),
    raw('zone'),
    raw('end'),
  ];
  const start = [date, clock].map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (start.length === 0) return { time: { written: '' }, rest: ['zone', 'end'] };
  const words = joined([...start, said]);
  const spoken = readCellTime(words, 'meant', zone);
  const written = [...start.slice(0, -1), joined([start.at(-1) ?? '', said])].join(' | ');
  if (spoken === undefined) return { time: { written, spoken: {} }, rest: ['end'] };
  const last = withZone(readCellTime(end, 'meant', zone), end, said);
  if (last === undefined) {
    return { time: { written: isOwn ? '' : written, spoken }, rest: ['end'] };
  }
  const whole = { ...spoken, end: last };
  if (isOwn) return { time: { written: '', spoken: whole }, rest: [] };
  return { time: { written: `${written} - ${end.trim()}`, spoken: whole }, rest: [] };
}

/** More than whether the row is internal. */
function isRemark(cell: string): boolean {
  return !isInternalMark(cell) && !isNoMark(cell);
}

/** An end without a zone is in that of its row. */
function withZone(
  end: SpokenTime | undefined,
  words: string,
  said: string,
): SpokenTime | undefined {
  if (end === undefined || end.clock === undefined || end.zone !== undefined) return end;
  return (said.trim() === '' ? undefined : readCellTime(joined([words, said]), 'meant')) ?? end;
}

function joined(words: readonly string[]): string {
  return words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .join(' ');
}

const kindsByName: ReadonlyMap<string, EventKind> = new Map(
  eventKindIds.flatMap((id) => [
    [id, id] as const,
    [eventKindNames[id].toLowerCase(), id] as const,
  ]),
);

function kindNamed(cell: string): EventKind | undefined {
  return kindsByName.get(cell.trim().toLowerCase());
}
