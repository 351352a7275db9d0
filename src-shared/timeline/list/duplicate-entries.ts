import { updateEntries } from '../../report/edit/update-timeline.ts';
import type { Report } from '../../report/report.ts';

/** Puts copies of entries, in their order, below the last of them, where the copies stay together. */
export function duplicateEntries(
  report: Report,
  timeline: string,
  ids: Iterable<string>,
  newId: () => string,
): Report {
  const chosen = new Set(ids);
  return updateEntries(report, timeline, (entries) => {
    const last = entries.findLastIndex(({ id }) => chosen.has(id));
    const copies = entries
      .filter(({ id }) => chosen.has(id))
      .map((entry) => ({ ...entry, id: newId() }));
    return entries.toSpliced(last + 1, 0, ...copies);
  });
}
