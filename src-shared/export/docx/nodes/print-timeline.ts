import type { TimelineNode } from '../../../document/document-tree.ts';
import { timelineNote } from '../../../document/timeline-note.ts';
import { paragraph } from '../paragraph.ts';
import { type Block, column, type Printing } from '../printing.ts';
import { textRun } from '../text-run.ts';
import { ownColumns } from '../timeline/own-columns.ts';
import { printEventHeadings } from '../timeline/print-event-headings.ts';
import { printTimelineTable } from '../timeline/print-timeline-table.ts';
import { usualColumns } from '../timeline/usual-columns.ts';

/**
 * Prints a timeline: a heading an event where the report has it so, else a table, with the columns it
 * was imported with or with time, kind and event.
 */
export function printTimeline(node: TimelineNode, printing: Printing): readonly Block[] {
  return [...printNote(node, printing), ...printEvents(node, printing)];
}

function printNote(node: TimelineNode, printing: Printing): readonly Block[] {
  const words = timelineNote(node);
  if (words === undefined) return [];
  const place = column(printing.page.textWidth);
  return [paragraph([textRun(words)], place, { style: 'Quiet', keepNext: true })];
}

function printEvents(node: TimelineNode, printing: Printing): readonly Block[] {
  const { columns = [] } = node;
  switch (node.form) {
    case 'headings':
      return printEventHeadings(node, printing);
    case 'table':
      return printTimelineTable(
        node,
        columns.length === 0 ? usualColumns(node) : ownColumns(columns),
        printing,
      );
    case 'list':
    case 'numbered-list':
    case 'paragraphs':
      return printTimelineTable(node, usualColumns(node), printing);
    default:
      node.form satisfies never;
      return [];
  }
}
