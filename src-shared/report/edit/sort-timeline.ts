import type { Report, TimelineEntry } from '../report.ts';
import { type Position, positionsOf } from '../time-order.ts';
import { updateEntries } from './update-timeline.ts';
import { kept } from './with-changes.ts';

/** An entry of known time with the entries that stay behind it. */
type Block = { readonly at: number; readonly entries: readonly TimelineEntry[] };

/**
 * Puts the entries of a timeline in order of time; those of one time keep theirs. An event of unknown
 * time and a passage follow the entry above them, what stands first of these stays first, and the
 * passages that close the timeline stay last. A day heading goes to the beginning of its day.
 */
export function sortTimeline(report: Report, timeline: string): Report {
  return updateEntries(report, timeline, (entries) => {
    const positions = positionsOf(entries, report);
    const end = entries.findLastIndex((entry) => entry.kind !== 'passage') + 1;
    const blocks = blocksOf(entries.slice(0, end), positions);
    const sorted = blocks.toSorted((left, right) => left.at - right.at || rank(left) - rank(right));
    return kept(entries, [...sorted.flatMap((block) => block.entries), ...entries.slice(end)]);
  });
}

function blocksOf(
  entries: readonly TimelineEntry[],
  positions: readonly Position[],
): readonly Block[] {
  const starts = entries.flatMap((_, index) =>
    index === 0 || positions[index] !== undefined ? [index] : [],
  );
  return starts.map((start, index) => ({
    at: positions[start] ?? Number.NEGATIVE_INFINITY,
    entries: entries.slice(start, starts[index + 1]),
  }));
}

/** A day heading comes before the events of its own time. */
function rank(block: Block): number {
  return block.entries[0]?.kind === 'day-heading' ? 0 : 1;
}
