import { updateEntries } from '../../report/edit/update-timeline.ts';
import { kept } from '../../report/edit/with-changes.ts';
import type { Report } from '../../report/report.ts';
import { proposerOf, type TimeChanges } from '../axis/propose-retime.ts';
import { dropGap, dropGround } from './drop-gap.ts';
import { dropShift } from './drop-shift.ts';
import { orderWords, staysWords, timesWords } from './drop-words.ts';
import { placeEntries } from './place-entries.ts';

/** What a drop in the list comes to. */
export type ListDrop = {
  /** Nothing moves; the order changes and all times stay; or events take other times. */
  readonly kind: 'stays' | 'order' | 'times';
  /** The new times by event. */
  readonly changes: TimeChanges;
  /** What it means, as the end of a sentence: `takes 14:27, between 14:24 and 14:31`. */
  readonly words: string;
  /** The report after the drop. */
  readonly report: Report;
};

/** Says what a drop before an entry means; undefined: after the last. */
export type ListDropper = (before: string | undefined) => ListDrop;

/**
 * What dropping entries before another one means; no `before`: after the last. Among equal and unknown
 * times only the order changes. Past other times the events move in time: one takes the middle between its
 * new neighbours where a whole minute fits, else the time of the earlier; with one neighbour, its time.
 * Several keep their distances and their order. The neighbours are those of `dropGround`.
 */
export function proposeListDrop(
  report: Report,
  timeline: string,
  ids: Iterable<string>,
  before: string | undefined,
): ListDrop {
  return startListDrop(report, timeline, ids)(before);
}

/** Picks entries up; what costs time with thousands of events is done once for all that is asked of the drag. */
export function startListDrop(
  report: Report,
  timeline: string,
  ids: Iterable<string>,
): ListDropper {
  const found = report.timelines.find(({ id }) => id === timeline);
  if (found === undefined) throw new Error(`The report has no timeline ${timeline}.`);
  const chosen = new Set(ids);
  const ground = dropGround(found, chosen, report);
  const propose = proposerOf(report, found, chosen, 'whole');
  return (before) => {
    const gap = dropGap(ground, before);
    const order = gap.rest.toSpliced(gap.index, 0, ...gap.moving);
    const nothing = { changes: new Map(), report };
    if (kept(found.entries, order) === found.entries) {
      return { ...nothing, kind: 'stays', words: staysWords(gap) };
    }
    const shift = dropShift(gap, report);
    const { changes, by } = shift === undefined ? { changes: new Map(), by: 0 } : propose(shift.by);
    if (shift === undefined || by === 0) {
      const moved = updateEntries(report, timeline, () => order);
      return { ...nothing, report: moved, kind: 'order', words: orderWords(gap) };
    }
    const entries = placeEntries(gap, changes, report);
    return {
      kind: 'times',
      changes,
      words: timesWords(gap, { by, reason: shift.reason }, changes, report),
      report: updateEntries(report, timeline, () => entries),
    };
  };
}
