import type { ElementContent } from 'hast';
import type { TimelineNode } from '../../document/document-tree.ts';
import { timelineNote } from '../../document/timeline-note.ts';
import { element } from './element.ts';
import type { PiecePrinter } from './piece-printer.ts';
import { printColumnsTable } from './print-columns-table.ts';
import { printEventHeadings } from './print-event-headings.ts';
import { printEventTable } from './print-event-table.ts';

/** Prints a timeline in its form, below the line that says the zone of its times and, where nothing else does, the date. */
export function printTimeline(timeline: TimelineNode, pieces: PiecePrinter): ElementContent[] {
  const note = timelineNote(timeline);
  return [
    ...(note === undefined ? [] : [element('p', { className: ['timeline-note'] }, [note])]),
    ...printEvents(timeline, pieces),
  ];
}

function printEvents(timeline: TimelineNode, pieces: PiecePrinter): ElementContent[] {
  const { form, columns = [] } = timeline;
  switch (form) {
    case 'headings':
      return printEventHeadings(timeline, pieces);
    case 'table':
      return columns.length > 0
        ? printColumnsTable(timeline, columns, pieces)
        : printEventTable(timeline, pieces);
    case 'list':
    case 'numbered-list':
    case 'paragraphs':
      return printEventTable(timeline, pieces);
    default:
      return form satisfies never;
  }
}
