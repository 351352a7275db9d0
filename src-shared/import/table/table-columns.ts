import { parseTime } from '../../time/parse-time.ts';
import { parseZone } from '../../time/zone.ts';
import { type NamedRole, roleNamed } from './column-names.ts';
import { isInternalMark, isNoMark } from './internal-cell.ts';
import type { TableRow } from './parse-table.ts';
import { readCellTime } from './read-cell-time.ts';

/** What a column of a table holds; `skip` leaves it out. */
export type ColumnRole =
  | 'time'
  | 'date'
  | 'clock'
  | 'zone'
  | 'end'
  | 'kind'
  | 'text'
  | 'actor'
  | 'source'
  | 'internal'
  | 'other'
  | 'skip';

/** A column as it is read. */
export type TableColumn = { readonly role: ColumnRole; readonly label: string };

/** What the user says about a table; what is absent is found by names and cells. */
export type TableAnswers = {
  /** What each column holds, left to right. */
  readonly roles?: readonly ColumnRole[];
  /** Whether the first row names the columns. */
  readonly header?: boolean;
};

/** How the columns of a table were taken. */
export type TableLayout = {
  /** Each with the first of its cells that is filled, cut; empty where none is. */
  readonly columns: readonly (TableColumn & { readonly example: string })[];
  readonly header: boolean;
};

/** What the cells of a column look like. */
type Content = 'date' | 'clock' | 'moment' | 'zone' | 'address' | 'marks' | 'words' | 'empty';

const enough = 0.6;
const sampled = 200;

/** Tells whether the first row names the columns: it has no time where the rows below have. */
export function hasHeader(rows: readonly TableRow[]): boolean {
  const [first, ...others] = rows;
  if (!first) return false;
  if (first.cells.some((cell) => readCellTime(cell, 'free') !== undefined)) return false;
  return (
    others.length === 0 ||
    first.cells.some((cell) => roleNamed(cell) !== undefined) ||
    others.slice(0, sampled).some(({ cells }) => cells.some((cell) => readCellTime(cell, 'free')))
  );
}

/** Tells whether any of the columns says when something was. */
export function holdTimes(columns: readonly TableColumn[]): boolean {
  return columns.some(({ role }) => role === 'time' || role === 'date' || role === 'clock');
}

/** Tells whether some of the cells are usual names of columns. */
export function namesColumns(cells: readonly string[]): boolean {
  return cells.some((cell) => roleNamed(cell) !== undefined);
}

/** What each column holds, by its name and its cells. */
export function columnsOf(
  labels: readonly string[],
  rows: readonly TableRow[],
): readonly TableColumn[] {
  const sample = rows.slice(0, sampled);
  const contents = labels.map((label, column) => contentOf(label, sample, column));
  const named = labels.map((label) => roleNamed(label));
  const roles: (ColumnRole | undefined)[] = labels.map(() => undefined);
  const times = timeColumns(named, contents);
  for (const { column, role } of times) roles[column] = role;
  take('end', (column) => named[column] === 'end' && isTime(contents[column]));
  take('zone', (column) => named[column] === 'zone' && contents[column] === 'zone');
  take('source', (column) => named[column] === 'source' && contents[column] === 'address');
  take('kind', (column) => named[column] === 'kind');
  take('actor', (column) => named[column] === 'actor' && isWords(contents[column]));
  take('internal', (column) => named[column] === 'internal' && contents[column] === 'marks');
  const free = (column: number) => roles[column] === undefined && !isTime(contents[column]);
  take('text', (column) => free(column) && named[column] === 'text');
  if (!roles.includes('text')) {
    const longest = longestColumn(sample, labels.length, free);
    if (longest !== undefined) roles[longest] = 'text';
  }
  take('source', (column) => free(column) && contents[column] === 'address');
  return labels.map((label, column) => ({ role: roles[column] ?? 'other', label }));

  function take(role: ColumnRole, fits: (column: number) => boolean): void {
    if (roles.includes(role)) return;
    const found = labels.findIndex((_label, column) => roles[column] === undefined && fits(column));
    if (found >= 0) roles[found] = role;
  }
}

type TimeColumn = { readonly column: number; readonly role: 'time' | 'date' | 'clock' };

/** The column with the time of the event, or a date with a clock in another column. */
function timeColumns(
  named: readonly (NamedRole | undefined)[],
  contents: readonly (Content | undefined)[],
): readonly TimeColumn[] {
  const all = contents.flatMap((content, column) =>
    isTime(content) && named[column] !== 'end' ? [{ column, content }] : [],
  );
  const find = (content: Content) =>
    all.find((time) => time.content === content && named[time.column] !== undefined) ??
    all.find((time) => time.content === content);
  const [moment, date, clock] = [find('moment'), find('date'), find('clock')];
  if (moment) return [{ column: moment.column, role: 'time' }];
  if (date && clock) {
    return [
      { column: date.column, role: 'date' },
      { column: clock.column, role: 'clock' },
    ];
  }
  const only = clock ?? date;
  return only ? [{ column: only.column, role: 'time' }] : [];
}

function isTime(content: Content | undefined): boolean {
  return content === 'date' || content === 'clock' || content === 'moment';
}

function isWords(content: Content | undefined): boolean {
  return content === 'words' || content === 'marks';
}

function contentOf(label: string, sample: readonly TableRow[], column: number): Content {
  const cells = sample
    .map(({ cells: all }) => (all[column] ?? '').trim())
    .filter((cell) => cell !== '');
  if (cells.length === 0) return 'empty';
  const isMost = (test: (cell: string) => boolean) =>
    cells.filter(test).length >= cells.length * enough;
  const role = roleNamed(label);
  const isMeant = role === 'time' || role === 'date' || role === 'end';
  const times = cells.flatMap((cell) => readCellTime(cell, isMeant ? 'meant' : 'free') ?? []);
  if (times.length >= cells.length * enough) {
    const dated = times.filter(({ date, dayCount }) => date ?? dayCount).length * 2 > times.length;
    const clocked = times.filter(({ clock }) => clock !== undefined).length * 2 > times.length;
    if (dated) return clocked ? 'moment' : 'date';
    if (clocked) return 'clock';
  }
  if (isMost((cell) => /^https?:\/\/\S+$/i.test(cell))) return 'address';
  if (isMost(isZoneCell)) return 'zone';
  return cells.every((cell) => isInternalMark(cell) || isNoMark(cell)) ? 'marks' : 'words';
}

/** `+02:00 Europe/Berlin` is no zone alone, but reads as one after a clock. */
function isZoneCell(cell: string): boolean {
  if (cell.length > 60) return false;
  return parseZone(cell) !== undefined || parseTime(`10:00 ${cell}`)?.zone !== undefined;
}

/** The id of a request may be longer than what it says; a cell without a blank counts as one word. */
function lengthOfWords(cell: string): number {
  const words = cell.trim();
  return /\s/.test(words) ? words.length : Math.min(words.length, longestWord);
}

const longestWord = 12;

function longestColumn(
  sample: readonly TableRow[],
  count: number,
  isFree: (column: number) => boolean,
): number | undefined {
  let longest: { readonly column: number; readonly length: number } | undefined;
  for (let column = 0; column < count; column += 1) {
    if (!isFree(column)) continue;
    const length = sample.reduce((sum, { cells }) => sum + lengthOfWords(cells[column] ?? ''), 0);
    if (length > 0 && (longest === undefined || length > longest.length))
      longest = { column, length };
  }
  return longest?.column;
}
