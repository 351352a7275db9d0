import { placeAmong } from '../../report/edit/place-in-time.ts';
import { updateEntries } from '../../report/edit/update-timeline.ts';
import type { Report, TimelineEntry } from '../../report/report.ts';
import { positionsOf } from '../../report/time-order.ts';
import type { PlannedEvent } from './plan-merge.ts';

/**
 * Puts the events that are taken at their places in time, and text that is to be kept as a passage at the
 * end of the timeline.
 */
export function mergeIntoTimeline(
  report: Report,
  timeline: string,
  planned: readonly PlannedEvent[],
  note?: { readonly id: string; readonly text: string },
): Report {
  const taken = planned.filter(({ isTaken }) => isTaken).map(({ event }) => event);
  return updateEntries(report, timeline, (entries) => {
    const all = [...entries, ...taken];
    const positions = positionsOf(all, report);
    const placed: TimelineEntry[] = [...entries];
    const places = [...positions.slice(0, entries.length)];
    for (const [index, event] of taken.entries()) {
      const own = positions[entries.length + index];
      const place = placeAmong(placed, places, own);
      placed.splice(place, 0, event);
      places.splice(place, 0, own);
    }
    return note === undefined ? placed : [...placed, { kind: 'passage', ...note }];
  });
}
