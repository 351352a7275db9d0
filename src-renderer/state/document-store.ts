import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Events } from '../../src-shared/ipc/contract.ts';
import type { OpenDocument, SaveResult } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import {
  type EditHistory,
  type EditNote,
  edited,
  gestureBegun,
  gestureCancelled,
  gestureEnded,
  redone,
  startHistory,
  undone,
} from './edit-history.ts';

/** How far the work is safe: the revisions that the journal and the file hold. */
export type Safety = {
  readonly journaled: number;
  readonly saved: number;
  /** ISO instant of the last of the two. */
  readonly at?: string;
  /** A sentence, where journaling or saving fails. */
  readonly problem?: string;
};

/** The document that a window edits, with all that undo can reach. */
export type DocumentState = {
  readonly id: string;
  /** The file's name; absent: it has no file yet. */
  readonly name?: string;
  /** Why it cannot be edited, in a sentence. */
  readonly readOnly?: string;
  readonly remarks: readonly string[];
  readonly history: EditHistory;
  /** Grows with every change of the report, undo and redo included. */
  readonly revision: number;
  readonly safety: Safety;
  /** Where the last undo or redo changed something; `count` tells two in a row apart. */
  readonly returnTo?: { readonly place: string; readonly count: number };
};

/** Everything that can happen to the document of a window. */
export type DocumentStore = {
  readonly state: StoreApi<DocumentState>;
  /** Applies one of the pure edits of `src-shared/report/edit`. */
  readonly edit: (change: (report: Report) => Report, note: EditNote) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** From here on edits make no steps, until the gesture ends as one or is cancelled. */
  readonly beginGesture: (note: EditNote) => void;
  readonly endGesture: () => void;
  readonly cancelGesture: () => void;
  readonly noteSafety: (event: Events['safetyChanged']) => void;
  readonly noteSaved: (result: SaveResult, at: string) => void;
  /** Takes the file's report in the place of the edited one, as an edit that can be undone. */
  readonly takeReverted: (reverted: OpenDocument) => void;
  readonly dismissRemarks: () => void;
};

/** Holds an opened document; `now` gives milliseconds. */
export function createDocumentStore(opened: OpenDocument, now: () => number): DocumentStore {
  const state = createStore<DocumentState>()(() => startState(opened));
  const change = (next: (history: EditHistory) => EditHistory) => {
    const { history, revision, readOnly } = state.getState();
    const after = next(history);
    if (after === history || readOnly !== undefined) return;
    const grown = after.report === history.report ? revision : revision + 1;
    state.setState({ history: after, revision: grown });
  };
  const travel = (next: (history: EditHistory) => EditHistory, place: string | undefined) => {
    const { history, returnTo } = state.getState();
    change(next);
    if (place === undefined || state.getState().history === history) return;
    state.setState({ returnTo: { place, count: (returnTo?.count ?? 0) + 1 } });
  };
  return {
    state,
    edit: (edit, note) => change((history) => edited(history, edit(history.report), note, now())),
    undo: () => travel(undone, state.getState().history.undo.at(-1)?.place),
    redo: () => travel(redone, state.getState().history.redo.at(-1)?.place),
    beginGesture: (note) => change((history) => gestureBegun(history, note)),
    endGesture: () => change((history) => gestureEnded(history, now())),
    cancelGesture: () => change(gestureCancelled),
    noteSafety: ({ document, journaled, saved, at, problem }) => {
      if (document !== state.getState().id) return;
      state.setState({
        safety: { journaled, saved, at, ...(problem !== undefined && { problem }) },
      });
    },
    noteSaved: (result, at) => {
      if (result.kind === 'cancelled') return;
      const { safety } = state.getState();
      const { problem: _solved, ...rest } = safety;
      const saved = Math.max(safety.saved, result.revision);
      state.setState({ name: result.name, safety: { ...rest, saved, at } });
    },
    takeReverted: ({ report, revision, isSaved }) => {
      change((history) => edited(history, report, { label: 'Revert to Saved' }, now()));
      const { safety } = state.getState();
      const reached = Math.max(revision, state.getState().revision);
      const saved = isSaved ? reached : safety.saved;
      state.setState({ revision: reached, safety: { ...safety, saved, journaled: reached } });
    },
    dismissRemarks: () => state.setState({ remarks: [] }),
  };
}

function startState(opened: OpenDocument): DocumentState {
  const { id, name, readOnly, remarks, report, revision, isSaved } = opened;
  return {
    id,
    ...(name !== undefined && { name }),
    ...(readOnly !== undefined && { readOnly }),
    remarks,
    history: startHistory(report),
    revision,
    safety: { journaled: revision, saved: isSaved ? revision : -1 },
  };
}

/** Tells whether the file lacks something that the window shows. */
export function isUnsaved({ revision, safety }: DocumentState): boolean {
  return safety.saved < revision;
}
