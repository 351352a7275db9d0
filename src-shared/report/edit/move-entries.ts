import type { Report, TimelineEntry } from '../report.ts';
import { replaceEntry, updateEntries } from './update-timeline.ts';
import { kept, withChanges } from './with-changes.ts';

/** In the timeline with this id; `index` counts without the entries that move. */
export type EntryPlace = { readonly timeline: string; readonly index: number };

/** Puts an entry at a place of the user's choice; `addEvent` finds an event's place in time. */
export function insertEntry(report: Report, entry: TimelineEntry, place: EntryPlace): Report {
  return updateEntries(report, place.timeline, (entries) =>
    entries.toSpliced(Math.max(0, place.index), 0, entry),
  );
}

/** Moves entries together, in the order they stand in, also into another timeline; times stay. */
export function moveEntries(report: Report, ids: readonly string[], place: EntryPlace): Report {
  if (!report.timelines.some(({ id }) => id === place.timeline)) return report;
  const chosen = new Set(ids);
  const moving = report.timelines
    .flatMap(({ entries }) => entries)
    .filter((entry) => chosen.has(entry.id));
  const timelines = report.timelines.map((timeline) => {
    const rest = timeline.entries.filter((entry) => !chosen.has(entry.id));
    const goesHere = timeline.id === place.timeline;
    const entries = goesHere ? rest.toSpliced(Math.max(0, place.index), 0, ...moving) : rest;
    return withChanges(timeline, { entries: kept(timeline.entries, entries) });
  });
  return withChanges(report, { timelines: kept(report.timelines, timelines) });
}

/** Removes entries with their text. */
export function removeEntries(report: Report, ids: readonly string[]): Report {
  const chosen = new Set(ids);
  const timelines = report.timelines.map((timeline) => {
    const rest = timeline.entries.filter((entry) => !chosen.has(entry.id));
    return withChanges(timeline, { entries: kept(timeline.entries, rest) });
  });
  return withChanges(report, { timelines: kept(report.timelines, timelines) });
}

/** Puts a copy of an entry right below it. */
export function duplicateEntry(report: Report, id: string, newId: () => string): Report {
  return replaceEntry(report, id, (entry) => [entry, { ...entry, id: newId() }]);
}
