import type { TimelineEventNode } from '../../../document/document-tree.ts';
import type { TimelineColumn } from '../../../report/report.ts';
import { paragraph } from '../paragraph.ts';
import { textRun } from '../text-run.ts';
import type { EventColumn } from './event-column.ts';
import { printEventText } from './print-event-text.ts';
import { wordsOf } from './words-of.ts';

/**
 * The columns a timeline's table was imported with, in their order and with their words. What an event
 * holds beyond them stands with its text; where no column is for the text, one is added.
 */
export function ownColumns(imported: readonly TimelineColumn[]): readonly EventColumn[] {
  const columns = withTextColumn(imported);
  return columns.map((column): EventColumn => {
    const source = (event: TimelineEventNode) => sourceOf(column, event, columns);
    return {
      label: column.label,
      words: ({ node }) => wordsOf(source(node)),
      print: ({ node }, place, printing) => {
        if (column.holds === 'text') {
          return printEventText(withoutColumns(node, columns), place, printing);
        }
        return isTime(column)
          ? [paragraph([textRun(source(node))], place)]
          : printing.blocks(printing.pieces.blocks(source(node)), place);
      },
    };
  });
}

function withTextColumn(columns: readonly TimelineColumn[]): readonly TimelineColumn[] {
  return holds(columns, 'text') ? columns : [...columns, { holds: 'text', label: 'Event' }];
}

function sourceOf(
  column: TimelineColumn,
  event: TimelineEventNode,
  columns: readonly TimelineColumn[],
): string {
  const own = event.values.find(({ label }) => label === column.label)?.source;
  switch (column.holds) {
    case 'text':
      return event.source;
    case 'time':
      return event.time;
    case 'date':
      return holds(columns, 'clock') ? dateAndClock(event).date : event.time;
    case 'clock':
      return holds(columns, 'date') ? dateAndClock(event).clock : event.time;
    case 'kind':
      return own ?? event.kindName ?? '';
    case 'actor':
      return own ?? event.actor ?? '';
    case 'end':
    case 'other':
      return own ?? '';
    default:
      column.holds satisfies never;
      return '';
  }
}

/** The two parts of a time whose columns stand apart: as written, or the day before the time of day. */
function dateAndClock({ time, timeOfDay }: TimelineEventNode) {
  const [date = '', clock] = time.split(' | ', 2);
  if (clock !== undefined) return { date, clock };
  const day = time.endsWith(timeOfDay) ? time.slice(0, time.length - timeOfDay.length) : '';
  return { date: day.trim(), clock: timeOfDay };
}

function isTime(column: TimelineColumn): boolean {
  return column.holds === 'time' || column.holds === 'date' || column.holds === 'clock';
}

function holds(columns: readonly TimelineColumn[], what: TimelineColumn['holds']): boolean {
  return columns.some((column) => column.holds === what);
}

/** The event without what has a column of its own. */
function withoutColumns(
  { actor, ...event }: TimelineEventNode,
  columns: readonly TimelineColumn[],
): TimelineEventNode {
  const labels = new Set(columns.map(({ label }) => label));
  return {
    ...event,
    values: event.values.filter(({ label }) => !labels.has(label)),
    ...(actor === undefined || holds(columns, 'actor') ? {} : { actor }),
  };
}
