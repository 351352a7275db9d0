import type { ListBlock, ListItem } from '../../markdown/block.ts';
import { scanBlocks } from '../../markdown/scan-blocks.ts';
import { itemLines, itemStart, type Lines } from '../../markdown/text-of-lines.ts';
import type { SpokenReading } from '../../time/leading-time.ts';
import { type ItemTimes, itemTimes, listEvents } from './list-events.ts';
import type { DayDraft, EventDraft } from './timeline-draft.ts';

type Entries = readonly (DayDraft | EventDraft)[];

/** Reads a list whose items are only dates, each with a list of clocks below it; undefined where one is more. */
export function nestedDays(source: Lines, list: ListBlock, times: ItemTimes): Entries | undefined {
  const entries: (DayDraft | EventDraft)[] = [];
  for (const [index, item] of list.items.entries()) {
    const day = dayEntries(source, item, times[index]);
    if (day === undefined) return undefined;
    for (const entry of day) entries.push(entry);
  }
  return entries;
}

function dayEntries(
  source: Lines,
  item: ListItem,
  time: SpokenReading | undefined,
): Entries | undefined {
  if (time === undefined || time.rest !== '') return undefined;
  const { spoken } = time;
  if (spoken.date === undefined || spoken.clock !== undefined) return undefined;
  const first = source.first + itemStart(source.lines, item);
  const own = { lines: itemLines(source.lines, item), first };
  const [below, ...others] = scanBlocks(own.lines, 1);
  if (below?.kind !== 'list' || others.length > 0) return undefined;
  const clocks = itemTimes(own, below);
  if (!clocks.every((clock) => clock?.spoken.clock !== undefined)) return undefined;
  const text = (own.lines[0] ?? '').trim();
  return [
    { kind: 'day-heading', line: own.first, text, spoken },
    ...listEvents(own, below, clocks),
  ];
}
