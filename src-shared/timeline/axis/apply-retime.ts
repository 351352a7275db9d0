import { placeAmong } from '../../report/edit/place-in-time.ts';
import { updateEntries } from '../../report/edit/update-timeline.ts';
import { withChanges } from '../../report/edit/with-changes.ts';
import { isEvent, type Report, type Timeline, type TimelineEntry } from '../../report/report.ts';
import { type Position, positionsOf } from '../../report/time-order.ts';
import type { TimeFrame } from '../../time/instant-of.ts';
import type { TimeChanges } from './propose-retime.ts';

/** Re-times events; each goes to its place in time, unless it stands there already. */
export function applyRetime(report: Report, timeline: string, changes: TimeChanges): Report {
  if (changes.size === 0) return report;
  return updateEntries(report, timeline, (entries) =>
    placed(entries.map(retimed(changes)), changes, report),
  );
}

/** The timeline with the new times, nothing moved: what a drag in progress shows. */
export function underChanges(timeline: Timeline, changes: TimeChanges): Timeline {
  if (changes.size === 0) return timeline;
  return { ...timeline, entries: timeline.entries.map(retimed(changes)) };
}

function retimed(changes: TimeChanges): (entry: TimelineEntry) => TimelineEntry {
  return (entry) => {
    const change = changes.get(entry.id);
    if (change === undefined || !isEvent(entry)) return entry;
    return withChanges(entry, { time: change.time, end: change.end ?? entry.end });
  };
}

/**
 * The re-timed entries at their places: all are taken out, for where the others of a selection stood
 * says nothing, and put back in order of time, those of one time in the order of the list.
 */
function placed(
  entries: readonly TimelineEntry[],
  changes: TimeChanges,
  frame: TimeFrame,
): readonly TimelineEntry[] {
  const positions = positionsOf(entries, frame);
  const all = entries.map((entry, index) => ({ entry, at: positions[index], index }));
  const staying = all.filter(({ entry }) => !changes.has(entry.id));
  const list: Columns = {
    entries: staying.map(({ entry }) => entry),
    positions: staying.map(({ at }) => at),
    indexes: staying.map(({ index }) => index),
    staysBefore: staysBefore(entries, changes),
  };
  const moving = all
    .filter(({ entry }) => changes.has(entry.id))
    .sort((left, right) => (left.at ?? 0) - (right.at ?? 0));
  for (const { entry, at, index } of moving) {
    const current = currentPlace(list, index);
    const place = placeAmong(list.entries, list.positions, at, current);
    list.entries.splice(place, 0, entry);
    list.positions.splice(place, 0, at);
    list.indexes.splice(place, 0, index);
  }
  return list.entries;
}

/** A list that grows, in columns, for thousands may be put into it. */
type Columns = {
  readonly entries: TimelineEntry[];
  readonly positions: Position[];
  /** Where each stood before. */
  readonly indexes: number[];
  /** For each index of before, the index of the last entry before it that stays; -1: none. */
  readonly staysBefore: readonly number[];
};

function staysBefore(entries: readonly TimelineEntry[], changes: TimeChanges): readonly number[] {
  let last = -1;
  return entries.map(({ id }, index) => {
    const before = last;
    if (!changes.has(id)) last = index;
    return before;
  });
}

/** Where an entry would stand if it had not moved: behind what stays and stood before it. */
function currentPlace({ indexes, staysBefore }: Columns, index: number): number {
  const neighbour = staysBefore[index] ?? -1;
  let place = neighbour === -1 ? 0 : indexes.indexOf(neighbour) + 1;
  while ((indexes[place] ?? index) < index) place += 1;
  return place;
}
