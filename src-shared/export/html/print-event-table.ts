import type { Element, ElementContent } from 'hast';
import type { TimelineNode } from '../../document/document-tree.ts';
import { block, element } from './element.ts';
import { originProperty } from './origin-property.ts';
import type { PiecePrinter } from './piece-printer.ts';
import { printEvent, printKind } from './print-event.ts';
import { printTime, printTimelineTable } from './print-timeline-table.ts';
import { type EventRow, timelineRows } from './timeline-rows.ts';

/** Prints a timeline as a table of our own: time, kind where there is one to say, and event. */
export function printEventTable(timeline: TimelineNode, pieces: PiecePrinter): ElementContent[] {
  const rows = timelineRows(timeline);
  const withKinds = rows.some((row) => row.type === 'event' && row.event.kindName !== undefined);
  const printRow = ({ event, time }: EventRow): Element =>
    block('tr', originProperty(event.origin), [
      printTime(time),
      ...(withKinds ? [element('td', {}, printKind(event))] : []),
      element('td', { className: ['event'] }, printEvent(event, pieces)),
    ]);
  const heads = withKinds ? ['Time', 'Kind', 'Event'] : ['Time', 'Event'];
  return printTimelineTable({ rows, heads, className: 'timeline', printRow }, pieces);
}
