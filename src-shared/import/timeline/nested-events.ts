import { asParagraph } from '../../markdown/as-paragraph.ts';
import type { ListBlock, ListItem } from '../../markdown/block.ts';
import { scanBlocks } from '../../markdown/scan-blocks.ts';
import { itemLines, itemStart, type Lines } from '../../markdown/text-of-lines.ts';
import type { SpokenReading } from '../../time/leading-time.ts';
import { type ItemTimes, itemTimes, listEvents } from './list-events.ts';
import type { EntryDraft } from './timeline-draft.ts';

/**
 * Reads a list whose items are only dates, or with `mayHavePhases` names such as **Detection**, each with a list of
 * clocks below it; undefined where one is more.
 */
export function nestedEvents(
  source: Lines,
  list: ListBlock,
  times: ItemTimes,
  mayHavePhases: boolean,
): readonly EntryDraft[] | undefined {
  const entries: EntryDraft[] = [];
  for (const [index, item] of list.items.entries()) {
    const time = times[index];
    if (time === undefined && !mayHavePhases) return undefined;
    const part = time === undefined ? phaseEntries(source, item) : dayEntries(source, item, time);
    if (part === undefined) return undefined;
    for (const entry of part) entries.push(entry);
  }
  return entries;
}

function dayEntries(
  source: Lines,
  item: ListItem,
  { rest, spoken }: SpokenReading,
): readonly EntryDraft[] | undefined {
  if (rest !== '' || spoken.date === undefined || spoken.clock !== undefined) return undefined;
  const { line, text, events } = headed(source, item) ?? {};
  if (line === undefined || text === undefined || !events) return undefined;
  return [{ kind: 'day-heading', line, text, spoken }, ...events];
}

const longestName = 80;

function phaseEntries(source: Lines, item: ListItem): readonly EntryDraft[] | undefined {
  const { line, text = '', events } = headed(source, item) ?? {};
  if (line === undefined || !events || text === '' || text.length > longestName) return undefined;
  return [{ kind: 'passage', line, text: asParagraph(text) }, ...events];
}

/** The first line of an item, and the clocks in the list that is all that stands below it. */
function headed(
  source: Lines,
  item: ListItem,
):
  | { readonly line: number; readonly text: string; readonly events: readonly EntryDraft[] }
  | undefined {
  const first = source.first + itemStart(source.lines, item);
  const own = { lines: itemLines(source.lines, item), first };
  const [below, ...others] = scanBlocks(own.lines, 1);
  if (below?.kind !== 'list' || others.length > 0) return undefined;
  const clocks = itemTimes(own, below);
  if (!clocks.every((clock) => clock?.spoken.clock !== undefined)) return undefined;
  const text = (own.lines[0] ?? '').trim();
  return { line: first, text, events: listEvents(own, below, clocks) };
}
