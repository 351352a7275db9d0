import type { Block } from '../../markdown/block.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { type Lines, textOf } from '../../markdown/text-of-lines.ts';
import type { TimelineForm } from '../../report/report.ts';
import { readLeadingTime } from '../../time/leading-time.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';
import { weekdayAlone } from '../../time/weekday-alone.ts';
import type { OutlineNode } from '../markdown/outline.ts';
import {
  endOf,
  headingEvent,
  headingText,
  isTemporal,
  untimedHeadingEvent,
} from './heading-events.ts';
import type { EntryDraft } from './timeline-draft.ts';

/** Events with a heading each, and the headings after the last of them. */
export type HeadingTimeline = {
  readonly form: TimelineForm;
  readonly entries: readonly EntryDraft[];
  readonly rest: readonly OutlineNode[];
};

const fewestElsewhere = 2;

/**
 * Reads a section's subheadings as events, if enough of them begin with a time. Under a heading that is only
 * a date there may be a list of events instead, read by `listUnderDay`.
 */
export function headingTimeline(
  source: Lines,
  node: OutlineNode,
  isTimeline: boolean,
  listUnderDay: (blocks: readonly Block[]) => readonly EntryDraft[] | undefined,
): HeadingTimeline | undefined {
  const timed = node.children.map(
    (child) => timeOf(child) ?? (isTimeline ? weekdayAlone(child.heading?.text ?? '') : undefined),
  );
  const last = timed.findLastIndex((spoken) => spoken !== undefined);
  const first = timed.findIndex((spoken) => spoken !== undefined);
  if (last < 0 || !isEnough(timed, last, isTimeline)) return undefined;
  const rest = node.children.slice(last + 1);
  let after: readonly OutlineNode[] = [];
  const days = listsUnderDays(source, node.children.slice(0, last + 1), timed, listUnderDay);
  if (days) return { form: 'list', entries: days, rest };
  if (!timed.some(isMoreThanWeekday) && !node.children.some(firstBelow)) return undefined;
  const entries = node.children.slice(0, last + 1).flatMap((child, at): readonly EntryDraft[] => {
    const spoken = timed[at];
    const isDay = spoken !== undefined && spoken.clock === undefined;
    const nested =
      isDay && isDayBefore(spoken, firstBelow(child))
        ? headingTimeline(source, child, true, () => undefined)
        : undefined;
    if (nested && spoken && at === last) after = nested.rest;
    if (nested && spoken) {
      const below = at === last ? [] : nested.rest;
      return nestedEntries(source, child, spoken, [...nested.entries, ...untimed(source, below)]);
    }
    return isDayBefore(spoken, timed[at + 1])
      ? dayEntries(source, child, spoken)
      : entryOf(source, child, at > first);
  });
  return { form: 'headings', entries, rest: [...after, ...rest] };
}

/** Headings that are all dates with a list of events below each. */
function listsUnderDays(
  source: Lines,
  nodes: readonly OutlineNode[],
  timed: readonly (SpokenTime | undefined)[],
  listUnderDay: (blocks: readonly Block[]) => readonly EntryDraft[] | undefined,
): readonly EntryDraft[] | undefined {
  const entries: EntryDraft[] = [];
  for (const [at, node] of nodes.entries()) {
    const spoken = timed[at];
    const isDay = spoken !== undefined && spoken.clock === undefined && node.children.length === 0;
    const list = isDay ? listUnderDay(node.blocks) : undefined;
    if (!spoken || !list) return undefined;
    for (const entry of [...dayHeading(source, node, spoken), ...list]) entries.push(entry);
  }
  return entries;
}

/** Headings with clocks below a heading with their date. */
function nestedEntries(
  source: Lines,
  node: OutlineNode,
  spoken: SpokenTime,
  events: readonly EntryDraft[],
): readonly EntryDraft[] {
  const [above] = node.blocks;
  return [
    ...dayHeading(source, node, spoken),
    ...(above ? passageAt(source, above.start, node.blocks.at(-1)?.end ?? above.end) : []),
    ...events,
  ];
}

function untimed(source: Lines, nodes: readonly OutlineNode[]): readonly EntryDraft[] {
  return nodes.flatMap((node) => untimedHeadingEvent(source, node) ?? []);
}

function dayHeading(
  source: Lines,
  { heading }: OutlineNode,
  spoken: SpokenTime,
): readonly EntryDraft[] {
  if (!heading) return [];
  const text = headingText(source, heading);
  return [{ kind: 'day-heading', line: source.first + heading.start, text, spoken }];
}

function passageAt(source: Lines, start: number, end: number): readonly EntryDraft[] {
  const text = textOf(source.lines, start, end);
  let from = start;
  while (from < end && source.lines[from]?.trim() === '') from += 1;
  return text === '' ? [] : [{ kind: 'passage', line: source.first + from, text }];
}

function timeOf({ heading }: OutlineNode): SpokenTime | undefined {
  return readLeadingTime(heading?.text ?? '')?.spoken;
}

function firstBelow({ children: [first] }: OutlineNode): SpokenTime | undefined {
  return first && timeOf(first);
}

/** Under the names of weekdays alone stands no timeline, unless there are lists or headings with times. */
function isMoreThanWeekday(spoken: SpokenTime | undefined): boolean {
  return spoken !== undefined && (spoken.weekday === undefined || spoken.clock !== undefined);
}

/** A date or weekday above clocks that have none is theirs, whatever else it says. */
function isDayBefore(
  spoken: SpokenTime | undefined,
  next: SpokenTime | undefined,
): spoken is SpokenTime {
  const isDay = spoken?.date !== undefined || spoken?.weekday !== undefined;
  const tellsDay = isDay && spoken?.clock === undefined;
  return tellsDay && next?.clock !== undefined && next.date === undefined;
}

function dayEntries(source: Lines, node: OutlineNode, spoken: SpokenTime): readonly EntryDraft[] {
  return [
    ...dayHeading(source, node, spoken),
    ...passageAt(source, node.heading?.end ?? 0, endOf(node)),
  ];
}

function isEnough(
  timed: readonly ({ readonly clock?: string } | undefined)[],
  last: number,
  isTimeline: boolean,
): boolean {
  if (isTimeline) return true;
  const clocks = timed.filter((spoken) => spoken?.clock !== undefined).length;
  return clocks >= fewestElsewhere && clocks * 2 > last;
}

function entryOf(source: Lines, node: OutlineNode, amongTimed: boolean): readonly EntryDraft[] {
  const heading = node.heading;
  if (!heading) return [];
  const event = headingEvent(source, node);
  if (event) return [event];
  if (amongTimed || isTemporal(plainText(heading.text))) {
    const untimed = untimedHeadingEvent(source, node);
    return untimed ? [untimed] : [];
  }
  return passageAt(source, heading.start, endOf(node));
}
