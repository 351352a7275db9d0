import type { Element, ElementContent } from 'hast';
import type { TimelineEventNode, TimelineNode } from '../../document/document-tree.ts';
import type { TimelineColumn } from '../../report/report.ts';
import { block, element } from './element.ts';
import { fitTable } from './fit-table.ts';
import { originProperty } from './origin-property.ts';
import type { PiecePrinter } from './piece-printer.ts';
import { type EventParts, printEvent, printKind, unwrapOnly } from './print-event.ts';
import { printTime, printTimelineTable } from './print-timeline-table.ts';
import { type EventRow, timelineRows } from './timeline-rows.ts';

/**
 * Prints a timeline under the columns it was imported with. What an event holds beyond them stands
 * with its text; where no column is for the text, one is added for it.
 */
export function printColumnsTable(
  timeline: TimelineNode,
  imported: readonly TimelineColumn[],
  pieces: PiecePrinter,
): ElementContent[] {
  const columns = withTextColumn(imported);
  const hasDate = columns.some(({ holds }) => holds === 'date');
  const printRow = ({ event, time }: EventRow): Element => {
    const times = dealTime(hasDate ? event.time : time, columns);
    const cells = columns.map((column) =>
      holdsTime(column)
        ? printTime(times.get(column) ?? '')
        : element('td', {}, printCell(column, event, columns, pieces)),
    );
    return block('tr', originProperty(event.origin), cells);
  };
  const heads = columns.map(({ label }) => label);
  const rows = timelineRows(timeline);
  const table = { rows, heads, className: 'timeline-columns', printRow, complete: fitTable };
  return printTimelineTable(table, pieces);
}

function withTextColumn(columns: readonly TimelineColumn[]): readonly TimelineColumn[] {
  if (columns.some(({ holds }) => holds === 'text')) return columns;
  return [...columns, { holds: 'text', label: 'Event' }];
}

function holdsTime({ holds }: TimelineColumn): boolean {
  return holds === 'time' || holds === 'date' || holds === 'clock' || holds === 'end';
}

/** Deals the parts of a time out to its columns; a time in one part goes where the clock is. */
function dealTime(
  time: string,
  allColumns: readonly TimelineColumn[],
): ReadonlyMap<TimelineColumn, string> {
  const columns = allColumns.filter(holdsTime);
  const parts = time.split(' | ');
  if (parts.length === 1) {
    const home = columns.find(({ holds }) => holds !== 'date') ?? columns[0];
    return new Map(home ? [[home, time]] : []);
  }
  const last = columns.length - 1;
  return new Map(
    columns.map((column, index) => [
      column,
      index === last ? parts.slice(index).join(' ') : (parts[index] ?? ''),
    ]),
  );
}

function printCell(
  { holds, label }: TimelineColumn,
  event: TimelineEventNode,
  columns: readonly TimelineColumn[],
  pieces: PiecePrinter,
): readonly ElementContent[] {
  if (holds === 'text') return printEvent(event, pieces, partsWithout(columns));
  if (holds === 'kind') return printKind(event);
  if (holds === 'actor') return [{ type: 'text', value: event.actor ?? '' }];
  const value = event.values.find((candidate) => candidate.label === label);
  return value ? unwrapOnly(pieces.blocks(value.source)) : [];
}

function partsWithout(columns: readonly TimelineColumn[]): EventParts {
  return {
    actor: !columns.some(({ holds }) => holds === 'actor'),
    value: (label) => !columns.some((column) => column.holds === 'other' && column.label === label),
  };
}
