import { isMilestone } from '../../report/event-kind.ts';
import { milestonesOf } from '../../report/milestones.ts';
import { isEvent, type Report, type Timeline } from '../../report/report.ts';
import { type DraggedPart, proposerOf, type Retiming, type TimeChanges } from './propose-retime.ts';
import { type RetimeWords, retimeWords } from './retime-words.ts';

/** A drag on the axis, from the moment something is picked up: it proposes, and edits nothing. */
export type RetimeDrag = {
  readonly propose: (byMilliseconds: number) => Retiming;
  readonly words: (changes: TimeChanges) => RetimeWords | undefined;
  /** The events that can decide a metric during this drag, and those that it moves: few of thousands. */
  readonly core: Timeline;
};

/** Picks events up; `held` is the one in the hand, whose time the words say. */
export function startRetime(
  report: Report,
  timeline: Timeline,
  held: string,
  ids: ReadonlySet<string>,
  part: DraggedPart,
): RetimeDrag {
  const staying = timeline.entries.filter(({ id }) => !ids.has(id));
  const counting = milestonesOf({ ...timeline, entries: staying }, report);
  const kept = new Set([...counting.values()].map(({ id }) => id));
  const entries = timeline.entries.filter((entry) => {
    if (kept.has(entry.id) || entry.id === held) return true;
    return ids.has(entry.id) && isEvent(entry) && isMilestone(entry.kind);
  });
  const core = { ...timeline, entries };
  return {
    propose: proposerOf(report, timeline, ids, part),
    words: (changes) => retimeWords(report, core, held, changes),
    core,
  };
}
