import type { Report } from '../../src-shared/report/report.ts';

/** What an edit is called in the menu, and where it was made. */
export type EditNote = {
  /** Such as `Edit title`: what undo takes back. */
  readonly label: string;
  /** The control that holds the edited text; undo and redo bring the focus back to it. */
  readonly place?: string;
  /** Edits with the same key that follow each other closely are one step: typing in one field. */
  readonly merge?: string;
};

/** One step of undo or redo: the report to go back to. */
type Step = EditNote & { readonly report: Report; readonly at: number };

/** A drag in progress: edits change the report, but make no steps until it ends. */
type Gesture = { readonly before: Report; readonly note: EditNote };

/** A report with all that undo and redo can reach; snapshots share every part that did not change. */
export type EditHistory = {
  readonly report: Report;
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  readonly gesture?: Gesture;
};

/** Milliseconds between two edits of one field that still count as one. */
export const mergeWithin = 1000;

/** An older step is forgotten when there are more. */
const mostSteps = 1000;

export function startHistory(report: Report): EditHistory {
  return { report, undo: [], redo: [] };
}

/** Puts the edited report in the place of the present one; `at` is the time in milliseconds. */
export function edited(
  history: EditHistory,
  report: Report,
  note: EditNote,
  at: number,
): EditHistory {
  if (report === history.report) return history;
  if (history.gesture !== undefined) return { ...history, report };
  const last = history.undo.at(-1);
  if (last !== undefined && continues(last, note, at) && history.redo.length === 0) {
    return { report, undo: [...history.undo.slice(0, -1), { ...last, at }], redo: [] };
  }
  return withStep(history, report, { ...note, report: history.report, at });
}

/** Takes the last step back; while a gesture is in progress, the gesture. */
export function undone(history: EditHistory): EditHistory {
  if (history.gesture !== undefined) return gestureCancelled(history);
  const step = history.undo.at(-1);
  if (step === undefined) return history;
  const forth = { ...step, report: history.report };
  return {
    report: step.report,
    undo: history.undo.slice(0, -1),
    redo: [...history.redo, forth],
  };
}

/** Does again what was undone last. */
export function redone(history: EditHistory): EditHistory {
  const step = history.redo.at(-1);
  if (history.gesture !== undefined || step === undefined) return history;
  // What is typed after a redo is a step of its own, however soon it comes.
  const back = { ...step, report: history.report, at: Number.NEGATIVE_INFINITY };
  return { report: step.report, undo: [...history.undo, back], redo: history.redo.slice(0, -1) };
}

/** Marks the report as a gesture finds it; one that was still in progress ends. */
export function gestureBegun(history: EditHistory, note: EditNote): EditHistory {
  const settled = gestureEnded(history, Number.NEGATIVE_INFINITY);
  return { ...settled, gesture: { before: settled.report, note } };
}

/** Makes one step of everything since the mark; none where the report is as it was. */
export function gestureEnded(history: EditHistory, at: number): EditHistory {
  const { gesture, ...rest } = history;
  if (gesture === undefined) return history;
  if (gesture.before === rest.report) return rest;
  return withStep(rest, rest.report, { ...gesture.note, report: gesture.before, at });
}

/** Goes back to the mark, as if the gesture had never begun. */
export function gestureCancelled({ gesture, ...rest }: EditHistory): EditHistory {
  return gesture === undefined ? rest : { ...rest, report: gesture.before };
}

function withStep(history: EditHistory, report: Report, step: Step): EditHistory {
  return { report, undo: [...history.undo, step].slice(-mostSteps), redo: [] };
}

function continues(last: Step, note: EditNote, at: number): boolean {
  return note.merge !== undefined && last.merge === note.merge && at - last.at < mergeWithin;
}
