import type { TableBlock } from '../../markdown/block.ts';
import { nameOf, plainText } from '../../markdown/plain-text.ts';
import { tableCells } from '../../markdown/table-cells.ts';
import type { Lines } from '../../markdown/text-of-lines.ts';
import type { TimelineColumn } from '../../report/report.ts';
import { parseTime } from '../../time/parse-time.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';
import { weekdayAlone } from '../../time/weekday-alone.ts';
import type { EventDraft } from './timeline-draft.ts';

/** A table whose rows are events. */
export type EventTable = {
  readonly columns: readonly TimelineColumn[];
  readonly events: readonly EventDraft[];
};

const enoughTimed = 0.6;

/** Reads a table as events, if one of its columns (or two: date and time) holds times in most rows. */
export function tableEvents(source: Lines, table: TableBlock): EventTable | undefined {
  const header = tableCells(source.lines[table.start] ?? '');
  const rows = source.lines
    .slice(table.start + 2, table.end)
    .map((line) => padded(tableCells(line), header.length));
  const columns = columnsOf(header, rows);
  if (!columns || rows.length === 0) return undefined;
  const first = source.first + table.start + 2;
  return { columns, events: rows.map((cells, index) => eventOfRow(cells, columns, first + index)) };
}

/** As many cells as the header has: missing ones empty, surplus ones joined to the last so that no word is lost. */
function padded(cells: readonly string[], length: number): readonly string[] {
  if (cells.length <= length) return [...cells, ...Array<string>(length - cells.length).fill('')];
  return [
    ...cells.slice(0, length - 1),
    cells
      .slice(length - 1)
      .filter((cell) => cell !== '')
      .join(' | '),
  ];
}

const columnNames = {
  end: /^(?:end|ended|ends|until|to|finish|finished|end time|ended at|ende|bis|fin|hasta|fim)\b/,
  kind: /^(?:kind|type|category|event type|art|tipo)$/,
  actor:
    /^(?:actor|who|by|person|people|owner|author|source|responder|reported by|wer|verantwortlich|quién|quien|responsable|quem|responsável|qui|auteur|担当|担当者|対応者|负责人|操作人|담당|담당자)$/,
  text: /^(?:event|events|description|what|what happened|action|details?|summary|message|note|notes|comment|entry|ereignis|beschreibung|evento|descripción|descrição|événement)\b|^(?:事件|事象|出来事|イベント|内容|描述|说明|対応内容|이벤트|내용|설명)$/,
} as const;

function columnsOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly TimelineColumn[] | undefined {
  const timed = header.map((_label, column) => timesIn(rows, column));
  const times = timed.flatMap((kind, column) => (kind ? [column] : []));
  const [told] = times;
  if (told === undefined) return undefined;
  const isUnderWeekdays = timed[told] === 'clock' && areWeekdays(rows, told - 1);
  const first = isUnderWeekdays ? told - 1 : told;
  const apart = isUnderWeekdays || (timed[told] === 'date' && timed[told + 1] === 'clock');
  const timeColumns: readonly TimelineColumn['holds'][] = apart ? ['date', 'clock'] : ['time'];
  const names = header.map((label) => nameOf(label));
  const text = textColumn(names, rows, (column) => timeColumns[column - first] !== undefined);
  if (text === undefined) return undefined;
  return header.map((label, column) => ({
    holds:
      timeColumns[column - first] ??
      (column === text
        ? 'text'
        : holdsBesides(rows, column, names[column] ?? '', timed[column] === 'clock')),
    label,
  }));
}

function holdsBesides(
  rows: readonly (readonly string[])[],
  column: number,
  name: string,
  isClock: boolean,
): 'actor' | 'end' | 'kind' | 'other' {
  if (isClock && columnNames.end.test(name)) return 'end';
  if (columnNames.kind.test(name)) return 'kind';
  const isPlain = rows.every((row) => plainText(row[column] ?? '') === row[column]);
  return isPlain && columnNames.actor.test(name) ? 'actor' : 'other';
}

function timesIn(
  rows: readonly (readonly string[])[],
  column: number,
): 'date' | 'clock' | undefined {
  const cells = rows.map((row) => plainText(row[column] ?? '')).filter((cell) => cell !== '');
  const times = cells.flatMap((cell) => parseTime(cell) ?? []);
  if (cells.length === 0 || times.length < cells.length * enoughTimed) return undefined;
  return times.some((time) => time.clock !== undefined) ? 'clock' : 'date';
}

/** A column of weekdays beside clocks tells their days; by itself it may be anybody's plan. */
function areWeekdays(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.flatMap((row) => row[column] ?? '').filter((cell) => cell !== '');
  const weekdays = cells.filter((cell) => weekdayAlone(cell) !== undefined);
  return cells.length > 0 && weekdays.length >= cells.length * enoughTimed;
}

/** The column named so, else the one with the longest cells. */
function textColumn(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  isTime: (column: number) => boolean,
): number | undefined {
  const candidates = names.map((_name, column) => column).filter((column) => !isTime(column));
  const named = candidates.find((column) => columnNames.text.test(names[column] ?? ''));
  if (named !== undefined) return named;
  const lengthOf = (column: number) =>
    rows.reduce((sum, row) => sum + (row[column] ?? '').length, 0);
  return candidates.reduce<number | undefined>(
    (longest, column) =>
      longest === undefined || lengthOf(column) > lengthOf(longest) ? column : longest,
    undefined,
  );
}

function eventOfRow(
  cells: readonly string[],
  columns: readonly TimelineColumn[],
  line: number,
): EventDraft {
  const cell = (holds: TimelineColumn['holds']) =>
    cells[columns.findIndex((column) => column.holds === holds)] ?? '';
  const times = columns.flatMap((column, index) =>
    isTimeColumn(column) ? [timeWords(cells[index] ?? '')] : [],
  );
  const written = times.every((words) => words === '') ? '' : times.join(' | ');
  const spoken = withEnd(spokenOf(times.join(' ').trim()), plainText(cell('end')));
  const actor = plainText(cell('actor')).replace(/^[-–—?]+$/, '');
  const values = columns.flatMap((column, index) =>
    isValueColumn(column) && (cells[index] ?? '') !== ''
      ? [{ label: column.label, text: cells[index] ?? '' }]
      : [],
  );
  return {
    kind: 'event',
    line,
    written,
    ...(spoken && { spoken }),
    text: cell('text'),
    ...(actor !== '' && { actor }),
    ...(values.length > 0 && { values }),
  };
}

/** The words of a time without marks, unless a link among them would be lost. */
function timeWords(cell: string): string {
  return /\][([]|</.test(cell) ? cell : plainText(cell);
}

function isTimeColumn(column: TimelineColumn): boolean {
  return column.holds === 'time' || column.holds === 'date' || column.holds === 'clock';
}

/** What no other part of an event says stays with it as it stands, and so does the end, which its words do not say. */
function isValueColumn({ holds }: TimelineColumn): boolean {
  return holds === 'other' || holds === 'kind' || holds === 'end';
}

function withEnd(start: SpokenTime | undefined, words: string): SpokenTime | undefined {
  const end = words === '' || start?.clock === undefined ? undefined : parseTime(words);
  if (start === undefined || end?.clock === undefined || end.end !== undefined) return start;
  return { ...start, end };
}

function spokenOf(words: string): SpokenTime | undefined {
  return words === '' ? undefined : (parseTime(words) ?? {});
}
