import type { ListBlock } from '../../markdown/block.ts';
import {
  firstItemLine,
  itemLines,
  itemStart,
  itemText,
  type Lines,
  textBehind,
  withTailOf,
} from '../../markdown/text-of-lines.ts';
import { readLeadingTime, type SpokenReading } from '../../time/leading-time.ts';
import { readTrailingTime } from '../../time/trailing-time.ts';
import { labelOf } from '../markdown/read-fields.ts';
import { isTemporal } from './heading-events.ts';
import type { EventDraft } from './timeline-draft.ts';

/** How many items of a list begin with a time, how many of these tell the clock, and how many items there are. */
export type TimedItems = { readonly timed: number; readonly clocks: number; readonly all: number };

/** The time that each item of a list begins with. */
export type ItemTimes = readonly (SpokenReading | undefined)[];

/** Reads the times that the items of a list begin with. */
export function itemTimes(source: Lines, list: ListBlock): ItemTimes {
  return list.items.map((item) => readLeadingTime(firstItemLine(source.lines, item)));
}

/** Counts the items of a list that begin with a time. */
export function timedItems(times: ItemTimes): TimedItems {
  const spoken = times.flatMap((time) => time?.spoken ?? []);
  const clocks = spoken.filter(({ clock }) => clock !== undefined).length;
  return { timed: spoken.length, clocks, all: times.length };
}

/** Reads each item of a list as an event; one without a time of its own is an event at an unknown time. */
export function listEvents(
  source: Lines,
  list: ListBlock,
  times: ItemTimes,
): readonly EventDraft[] {
  return list.items.map((item, index) =>
    eventOfLines(
      times[index],
      itemLines(source.lines, item),
      source.first + itemStart(source.lines, item),
    ),
  );
}

function eventOfLines(
  leading: SpokenReading | undefined,
  lines: readonly string[],
  line: number,
): EventDraft {
  if (!leading) return untimedEvent(lines, line);
  const text = textBehind(withTailOf(lines[0] ?? '', leading.rest), lines);
  const { written, spoken, link } = leading;
  return {
    kind: 'event',
    line,
    written,
    spoken,
    text,
    ...(link !== undefined && { source: link }),
  };
}

/** A label may say when without a clock: `**Before the incident**: …` */
function untimedEvent(lines: readonly string[], line: number): EventDraft {
  const label = labelOf(lines[0] ?? '');
  if (!label || !isTemporal(label.label)) {
    return { kind: 'event', line, written: '', text: itemText(lines) };
  }
  const text = textBehind(label.rest, lines);
  return { kind: 'event', line, written: label.label, spoken: {}, text };
}

/** Reads each item of a list as an event whose time stands behind its words: `Declared 10:58`. */
export function trailingItems(source: Lines, list: ListBlock): readonly EventDraft[] {
  return list.items.map((item) => {
    const lines = itemLines(source.lines, item);
    const first = lines[0] ?? '';
    const reading = readLeadingTime(first) ?? readTrailingTime(first);
    return eventOfLines(reading, lines, source.first + itemStart(source.lines, item));
  });
}
