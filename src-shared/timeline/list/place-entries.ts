import { placeInTime } from '../../report/edit/place-in-time.ts';
import { withChanges } from '../../report/edit/with-changes.ts';
import { momentOf } from '../../report/moment.ts';
import { isEvent, type TimelineEntry } from '../../report/report.ts';
import type { TimeFrame } from '../../time/instant-of.ts';
import type { TimeChanges } from '../axis/propose-retime.ts';
import type { DropGap } from './drop-gap.ts';

/**
 * The entries of a timeline after a drop: those that move stand where they were dropped, with their new
 * times. What does not fit before the neighbour below goes on to its own place in time.
 */
export function placeEntries(
  { rest, index, moving, below }: DropGap,
  changes: TimeChanges,
  frame: TimeFrame,
): readonly TimelineEntry[] {
  const retimed = moving.map((entry) => {
    const change = changes.get(entry.id);
    return change === undefined || !isEvent(entry) ? entry : withChanges(entry, change);
  });
  const fits = ({ id }: TimelineEntry) => {
    const change = changes.get(id);
    if (change === undefined || below === undefined) return true;
    return (momentOf(change.time, frame)?.at ?? below.at) <= below.at;
  };
  let entries: readonly TimelineEntry[] = rest.toSpliced(index, 0, ...retimed.filter(fits));
  for (const entry of retimed) {
    if (fits(entry) || !isEvent(entry)) continue;
    entries = entries.toSpliced(placeInTime(entries, entry, frame), 0, entry);
  }
  return entries;
}
