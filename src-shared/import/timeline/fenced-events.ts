import type { Block } from '../../markdown/block.ts';
import { openingFence } from '../../markdown/line-starts.ts';
import type { Lines } from '../../markdown/text-of-lines.ts';
import { eventsOfLines } from './line-events.ts';
import type { DayDraft, EventDraft } from './timeline-draft.ts';

const fewest = 2;

/** Reads code, fenced or indented, whose lines begin with times as events; one with an info string is code and stays it. */
export function fencedEvents(source: Lines, block: Block): readonly (EventDraft | DayDraft)[] {
  const first = source.lines[block.start] ?? '';
  const fence = openingFence(first);
  if (fence && first.trim().length > fence.length) return [];
  const start = fence ? block.start + 1 : block.start;
  const inside = source.lines.slice(start, fence ? block.end - 1 : block.end);
  const lines = fence ? inside : inside.map((line) => line.replace(/^(?: {4}|\t)/, ''));
  const from = lines.findIndex((line) => line.trim() !== '');
  const events = eventsOfLines(lines.slice(from), source.first + start + from);
  return events.length >= fewest && events.length * 2 >= lines.length ? events : [];
}
