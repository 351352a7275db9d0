import type { Element, ElementContent } from 'hast';
import type { TimelineNode } from '../../document/document-tree.ts';
import { block, element } from './element.ts';
import { originProperty } from './origin-property.ts';
import type { PiecePrinter } from './piece-printer.ts';
import { isParagraph, printByline, printKind, printQuietLine, printValues } from './print-event.ts';
import { printDayName } from './print-timeline-table.ts';
import { type EventRow, timelineRows } from './timeline-rows.ts';

/** Prints a timeline as a heading an event, with the event's text below it. */
export function printEventHeadings(timeline: TimelineNode, pieces: PiecePrinter): ElementContent[] {
  return timelineRows(timeline).flatMap((row): ElementContent[] => {
    switch (row.type) {
      case 'event':
        return [printHeadedEvent(row, `h${timeline.depth}`, pieces)];
      case 'day':
        return [element('p', { className: ['timeline-day'] }, printDayName(row.day, pieces))];
      case 'prose':
        return pieces.blocks(row.passage.source);
      default:
        return row satisfies never;
    }
  });
}

function printHeadedEvent(
  { event, time }: EventRow,
  tagName: string,
  pieces: PiecePrinter,
): Element {
  const blocks = pieces.blocks(event.source);
  const [first] = blocks;
  const headline = event.headline && isParagraph(first) ? first.children : [];
  const separator = time !== '' && headline.length > 0 ? [' - '] : [];
  const heading = [time, ...separator, ...headline];
  const byline = [...printKind(event), ...printByline(event)];
  const properties = { className: ['headed-event'], ...originProperty(event.origin) };
  return block('div', properties, [
    ...(time !== '' || headline.length > 0 ? [element(tagName, {}, heading)] : []),
    ...(byline.length > 0 ? [printQuietLine(byline)] : []),
    ...(headline.length > 0 ? blocks.slice(1) : blocks),
    ...printValues(event, pieces),
  ]);
}
