import type { ParagraphChild } from 'docx';
import type { RootContent } from 'mdast';
import type { PassageNode, TimelineNode } from '../../../document/document-tree.ts';
import { plainText } from '../markdown/plain-text.ts';
import { printPhrases } from '../markdown/print-phrases.ts';
import { paragraph } from '../paragraph.ts';
import { type Block, column, type Place, type Printing } from '../printing.ts';
import { columnWidths } from '../tables/column-widths.ts';
import { type GridRow, printGrid } from '../tables/print-grid.ts';
import { tableType } from '../tables/table-type.ts';
import { textRun } from '../text-run.ts';
import type { EventColumn, PrintedEvent } from './event-column.ts';
import { type TimelineLine, timelineLines } from './timeline-lines.ts';

// Longer prose reads better across the page than in a row of a table.
const longestRow = 400;

/**
 * Prints a timeline as a table, an event a row. A day and a short passage between events are rows across
 * the whole table; a longer passage, or one with headings, tables, code or HTML, parts the table in two
 * of the same columns. What stands before the first event or behind the last is outside the table.
 */
export function printTimelineTable(
  timeline: TimelineNode,
  columns: readonly EventColumn[],
  printing: Printing,
): readonly Block[] {
  const page = column(printing.page.textWidth);
  const header = headerRow(columns, printing);
  const parts = partsOf(timelineLines(timeline), columns, printing);
  const rows = [header, ...parts.flatMap((part) => (part.type === 'rows' ? part.rows : []))];
  const type = tableType(columns.length);
  const words = rows
    .filter(({ cells }) => cells.length === columns.length)
    .map(({ cells }) => cells.map((cell) => cell.words));
  const widths = columnWidths({ rows: words, width: page.width, type });
  return parts.flatMap((part) =>
    part.type === 'rows'
      ? printGrid([header, ...part.rows], widths, type, page)
      : printing.blocks(part.nodes, page),
  );
}

/** Rows of one table, or what stands between two tables. */
type Part =
  | { readonly type: 'rows'; readonly rows: readonly GridRow[] }
  | { readonly type: 'passage'; readonly nodes: readonly RootContent[] };

function partsOf(
  lines: readonly TimelineLine[],
  columns: readonly EventColumn[],
  printing: Printing,
): readonly Part[] {
  const parts: Part[] = [];
  let rows: GridRow[] = [];
  const endTable = () => {
    if (rows.length > 0) parts.push({ type: 'rows', rows });
    rows = [];
  };
  const last = lines.findLastIndex(({ type }) => type === 'event');
  for (const [index, line] of lines.entries()) {
    const isBetween = index < last && (rows.length > 0 || isDay(line));
    const nodes = line.type === 'passage' ? printing.pieces.blocks(line.source) : [];
    if (line.type === 'passage' && !(isBetween && fitsRow(nodes))) {
      endTable();
      parts.push({ type: 'passage', nodes });
    } else {
      rows.push(rowOf(line, nodes, columns, printing));
    }
  }
  endTable();
  return parts;
}

function isDay(line: TimelineLine): boolean {
  return line.type === 'day' || (line.type === 'passage' && line.look === 'day');
}

/** `nodes` are the content of a passage. */
function rowOf(
  line: TimelineLine,
  nodes: readonly RootContent[],
  columns: readonly EventColumn[],
  printing: Printing,
): GridRow {
  switch (line.type) {
    case 'event':
      return eventRow(line, columns, printing);
    case 'day':
      return fullRow(line.text, columns, (place) => [printDay([textRun(line.text)], place)]);
    case 'passage':
      return passageRow(line, nodes, columns, printing);
    default:
      return line satisfies never;
  }
}

function headerRow(columns: readonly EventColumn[], printing: Printing): GridRow {
  return {
    isHeader: true,
    cells: columns.map(({ label }) => {
      const phrases = printing.pieces.phrases(label);
      return {
        words: plainText(phrases),
        print: (place) => [paragraph(printPhrases(phrases, place, printing), place)],
      };
    }),
  };
}

function eventRow(
  event: PrintedEvent,
  columns: readonly EventColumn[],
  printing: Printing,
): GridRow {
  return {
    cells: columns.map((one) => ({
      words: one.words(event),
      print: (place) => one.print(event, place, printing),
    })),
  };
}

function passageRow(
  passage: PassageNode,
  nodes: readonly RootContent[],
  columns: readonly EventColumn[],
  printing: Printing,
): GridRow {
  const [first, ...others] = nodes;
  const isDayLine = passage.look === 'day' && first?.type === 'paragraph' && others.length === 0;
  return fullRow(plainText(nodes), columns, (place) =>
    isDayLine
      ? [printDay(printPhrases(first.children, place, printing), place)]
      : printing.blocks(nodes, place),
  );
}

function fullRow(
  words: string,
  columns: readonly EventColumn[],
  print: (place: Place) => readonly Block[],
): GridRow {
  return { cells: [{ words, print, span: columns.length }] };
}

function printDay(text: readonly ParagraphChild[], place: Place): Block {
  return paragraph(text, place, { style: 'Day' });
}

const rowTypes: ReadonlySet<RootContent['type']> = new Set([
  'paragraph',
  'list',
  'blockquote',
  'thematicBreak',
  'definition',
  'footnoteDefinition',
]);

function fitsRow(nodes: readonly RootContent[]): boolean {
  return nodes.every(({ type }) => rowTypes.has(type)) && plainText(nodes).length <= longestRow;
}
