import type { Block } from '../../markdown/block.ts';
import { openingFence } from '../../markdown/line-starts.ts';
import type { Lines } from '../../markdown/text-of-lines.ts';
import { eventsOfLines } from './line-events.ts';
import type { DayDraft, EventDraft } from './timeline-draft.ts';

const fewest = 2;

/** Reads a code fence whose lines begin with times as events; one with an info string is code and stays it. */
export function fencedEvents(source: Lines, block: Block): readonly (EventDraft | DayDraft)[] {
  const first = source.lines[block.start] ?? '';
  const fence = openingFence(first);
  if (!fence || first.trim().length > fence.length) return [];
  const lines = source.lines.slice(block.start + 1, block.end - 1);
  const from = lines.findIndex((line) => line.trim() !== '');
  const events = eventsOfLines(lines.slice(from), source.first + block.start + 1 + from);
  return events.length >= fewest && events.length * 2 >= lines.length ? events : [];
}
