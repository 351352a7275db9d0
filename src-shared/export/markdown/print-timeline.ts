import type { PassageNode, TimelineEventNode, TimelineNode } from '../../document/document-tree.ts';
import { defaultColumns } from '../../document/timeline-columns.ts';
import { beginsWithWords } from '../../markdown/as-paragraph.ts';
import { indented } from '../../markdown/indent.ts';
import { seal } from '../../markdown/seal.ts';
import { withSourceLink } from '../../markdown/source-link.ts';
import { writeTableCell } from '../../markdown/table-cells.ts';
import type { TimelineColumn } from '../../report/report.ts';
import type { MarkdownOptions } from './print-tree.ts';

type Child = TimelineEventNode | PassageNode;

/** Prints a timeline in its form: a list, a table, a heading or a paragraph for each event. */
export function printTimeline(node: TimelineNode, options: MarkdownOptions): readonly string[] {
  const children = node.children.flatMap((child): readonly Child[] =>
    child.type === 'day' ? [] : [child],
  );
  const notes = [node.note, node.dayNote].filter((note) => note !== undefined).join(' ');
  return [
    ...(options.notes && notes !== '' ? [`*${notes}*`] : []),
    ...runsOf(children).flatMap((run) => printRun(node, run)),
  ];
}

/** Events that follow each other, or one passage. */
type Run = { readonly events: readonly TimelineEventNode[] } | { readonly passage: PassageNode };

function runsOf(children: readonly Child[]): readonly Run[] {
  const runs: Run[] = [];
  let events: TimelineEventNode[] | undefined;
  for (const child of children) {
    if (child.type === 'passage') {
      runs.push({ passage: child });
      events = undefined;
    } else if (events) events.push(child);
    else {
      events = [child];
      runs.push({ events });
    }
  }
  return runs;
}

function printRun(node: TimelineNode, run: Run): readonly string[] {
  if ('passage' in run) return [seal(run.passage.source)];
  switch (node.form) {
    case 'list':
      return [printList(run.events, () => '- ')];
    case 'numbered-list':
      return [printList(run.events, (index) => `${index + 1}. `)];
    case 'paragraphs':
      return run.events.map((event) => timed(event));
    case 'headings':
      return run.events.flatMap((event) => headed(event, node.depth));
    case 'table':
      return [
        isTabular(run.events)
          ? printTable(run.events, node.columns)
          : printList(run.events, () => '- '),
      ];
  }
}

function printList(
  events: readonly TimelineEventNode[],
  marker: (index: number) => string,
): string {
  const items = events.map((event, index) => indented(marker(index), timed(event)));
  return items.reduce(
    (list, item, index) =>
      list + (index === 0 ? '' : gapBetween(items[index - 1] ?? '', item)) + item,
    '',
  );
}

/** Items of several blocks stand apart, so that one sees where the next begins. */
function gapBetween(above: string, below: string): string {
  return above.includes('\n\n') || below.includes('\n\n') ? '\n\n' : '\n';
}

/** `**14:05**: On-call paged`, or the time above a text that is no plain paragraph. */
function timed(event: TimelineEventNode): string {
  const text = withLink(seal(event.source), event.link);
  if (event.time === '') return text;
  if (text === '') return `**${event.time}**:`;
  return beginsWithWords(text) ? `**${event.time}**: ${text}` : `**${event.time}**:\n\n${text}`;
}

/** The source of an event at the end of its first paragraph. */
function withLink(text: string, link: string | undefined): string {
  return link === undefined ? text : withSourceLink(text, link);
}

function headed(event: TimelineEventNode, depth: number): readonly string[] {
  const marks = '#'.repeat(depth);
  const text = withLink(seal(event.source), event.link);
  const [first = '', ...more] = text.split('\n\n');
  const headline = event.headline || event.time === '' ? first : undefined;
  const body = headline === undefined ? text : more.join('\n\n');
  const heading = [event.time, headline?.replaceAll('\n', ' ')].filter(
    (part) => part !== undefined && part !== '',
  );
  return [`${marks} ${heading.join(' - ')}`.trimEnd(), ...(body === '' ? [] : [body])];
}

/** Table cells hold one paragraph. */
function isTabular(events: readonly TimelineEventNode[]): boolean {
  return events.every(({ source }) => !source.includes('\n'));
}

function printTable(
  events: readonly TimelineEventNode[],
  columns: readonly TimelineColumn[] = defaultColumns,
): string {
  const row = (cells: readonly string[]) => `| ${cells.map(writeTableCell).join(' | ')} |`;
  return [
    row(columns.map(({ label }) => label)),
    row(columns.map(() => '---')),
    ...events.map((event) => row(columns.map((column) => cellOf(event, column)))),
  ].join('\n');
}

function cellOf(event: TimelineEventNode, column: TimelineColumn): string {
  switch (column.holds) {
    case 'time':
      return event.time;
    case 'date':
      return dateAndClock(event)[0];
    case 'clock':
      return dateAndClock(event)[1];
    case 'text':
      return withLink(event.source, event.link);
    case 'actor':
      return event.actor ?? '';
    case 'kind':
    case 'end':
    case 'other':
      return event.values.find(({ label }) => label === column.label)?.source ?? '';
  }
}

/** The two parts of a time whose columns stand apart: as they were written, or the day before the time of day. */
function dateAndClock({ time, timeOfDay }: TimelineEventNode): readonly [string, string] {
  const [date = '', clock] = time.split(' | ');
  if (clock !== undefined) return [date, clock];
  return [
    time.endsWith(timeOfDay) ? time.slice(0, time.length - timeOfDay.length).trim() : '',
    timeOfDay,
  ];
}
