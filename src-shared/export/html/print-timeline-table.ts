import type { Element, ElementContent } from 'hast';
import type { PassageNode, TimelineDayNode } from '../../document/document-tree.ts';
import { block, element } from './element.ts';
import type { PiecePrinter } from './piece-printer.ts';
import type { EventRow, TimelineRow } from './timeline-rows.ts';

/** A table of events: its rows, the words above its columns, and how one event becomes a row. */
export type TimelineTable = {
  readonly rows: readonly TimelineRow[];
  readonly heads: readonly string[];
  readonly className: string;
  readonly printRow: (row: EventRow) => Element;
  /** What the table still needs once it is built. */
  readonly complete?: (table: Element) => Element;
};

/**
 * Prints events as a table. Days head the rows below them, prose between events takes a whole row,
 * and prose before the first or after the last event stands outside.
 */
export function printTimelineTable(table: TimelineTable, pieces: PiecePrinter): ElementContent[] {
  const { rows } = table;
  const first = rows.findIndex((row) => row.type !== 'prose');
  const end = rows.findLastIndex((row) => row.type !== 'prose') + 1;
  return [
    ...printProse(rows.slice(0, Math.max(first, 0)), pieces),
    ...(first < 0 ? [] : [printTable({ ...table, rows: rows.slice(first, end) }, pieces)]),
    ...printProse(rows.slice(end), pieces),
  ];
}

/** Prints the cell of an event's time, which heads its row. */
export function printTime(time: string): Element {
  if (time === '') return element('td', { className: ['time'] }, ['–']);
  const className = time.length > longestUnbroken ? ['time', 'long'] : ['time'];
  return element('th', { scope: 'row', className }, [time]);
}

/** So many characters still leave room for the event beside a time that is kept on one line. */
const longestUnbroken = 24;

/** Prints what names a day: the date, or an author's own line without the look of its heading. */
export function printDayName(
  day: TimelineDayNode | PassageNode,
  pieces: PiecePrinter,
): ElementContent[] {
  if (day.type === 'day') return [{ type: 'text', value: day.text }];
  return pieces
    .blocks(day.source)
    .flatMap((node) =>
      node.type === 'element' && /^(?:p|h[1-6])$/.test(node.tagName) ? node.children : [node],
    );
}

function printTable(table: TimelineTable, pieces: PiecePrinter): Element {
  const { rows, heads, className, printRow, complete = (printed) => printed } = table;
  const bodies: Element[][] = [[]];
  for (const row of rows) {
    if (row.type === 'day') bodies.push([]);
    bodies.at(-1)?.push(row.type === 'event' ? printRow(row) : printWide(row, heads, pieces));
  }
  const head = heads.map((text) => element('th', { scope: 'col' }, [text]));
  const sections = [
    block('thead', {}, [element('tr', {}, head)]),
    ...bodies.filter((body) => body.length > 0).map((body) => block('tbody', {}, body)),
  ];
  return complete(block('table', { className: [className], ariaLabel: 'Timeline' }, sections));
}

function printWide(
  row: Exclude<TimelineRow, EventRow>,
  heads: readonly string[],
  pieces: PiecePrinter,
): Element {
  const colSpan = heads.length;
  if (row.type === 'prose') {
    const cell = element('td', { colSpan }, pieces.blocks(row.passage.source));
    return element('tr', { className: ['passage'] }, [cell]);
  }
  const cell = element('th', { scope: 'rowgroup', colSpan }, printDayName(row.day, pieces));
  return element('tr', { className: ['day'] }, [cell]);
}

function printProse(rows: readonly TimelineRow[], pieces: PiecePrinter): ElementContent[] {
  return rows.flatMap((row) => (row.type === 'prose' ? pieces.blocks(row.passage.source) : []));
}
