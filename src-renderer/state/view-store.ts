import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Place } from '../../src-shared/checks/finding.ts';
import type { Audience } from '../../src-shared/document/document-tree.ts';
import type { FindQuery } from '../../src-shared/find/find-query.ts';
import type { ImportRequest } from './import-dialog.ts';

/** The dialogs of the window, of which one at a time is open. */
export type DialogId =
  | 'about'
  | 'add-section'
  | 'email'
  | 'export'
  | 'history'
  | 'import'
  | 'palette'
  | 'save-template'
  | 'settings'
  | 'shortcuts';

/** A part of the report that the user asked to be brought to. */
export type Goal = {
  readonly place: Place;
  /** Of a section: into its text, not to its heading. */
  readonly into: boolean;
  readonly count: number;
};

/** How the window looks at its document: never saved, never undone. */
export type ViewState = {
  readonly outline: boolean;
  readonly preview: boolean;
  /** What there is to mend, in the place of the preview. */
  readonly findings: boolean;
  /** Pixels. */
  readonly outlineWidth: number;
  readonly previewWidth: number;
  /** The id of the section that the form shows. */
  readonly section?: string;
  /** Whom the preview is for. */
  readonly audience: Audience;
  /** Of the preview, in per cent; `fit`: a whole page is as wide as the pane. */
  readonly previewZoom: number | 'fit';
  readonly dialog?: DialogId;
  /** What the dialog that imports was opened with; `count` tells two such wishes apart. */
  readonly import?: { readonly request: ImportRequest; readonly count: number };
  /** Where the user asked to be brought last; `count` tells two such wishes apart. See `goTo`. */
  readonly goal?: Goal;
  /** The panel that finds and replaces; `count` grows each time it is asked for. */
  readonly find?: { readonly isReplacing: boolean; readonly count: number };
  /** What was looked for last. */
  readonly findQuery: FindQuery;
};

/** Pixels that a pane takes until its user drags its edge. */
export const usualWidths = { outline: 212, preview: 352 } as const;

export function createViewStore(): StoreApi<ViewState> {
  return createStore<ViewState>()(() => ({
    outline: true,
    preview: true,
    findings: false,
    outlineWidth: usualWidths.outline,
    previewWidth: usualWidths.preview,
    audience: 'internal',
    previewZoom: 80,
    findQuery: { words: '', matchCase: false, wholeWord: false, isPattern: false },
  }));
}

/** Brings the user to a part of the report: into view, with the focus on it. */
export function goTo(view: StoreApi<ViewState>, place: Place, into = false): void {
  const { goal } = view.getState();
  view.setState({ goal: { place, into, count: (goal?.count ?? 0) + 1 } });
}

/** Opens the panel that finds and replaces, or goes back to it; with words to look for, if there are any. */
export function openFind(view: StoreApi<ViewState>, isReplacing: boolean, words: string): void {
  const { find, findQuery } = view.getState();
  view.setState({
    find: { isReplacing, count: (find?.count ?? 0) + 1 },
    ...(words !== '' && { findQuery: { ...findQuery, words } }),
  });
}

export function closeFind(view: StoreApi<ViewState>): void {
  const { find: _closed, ...rest } = view.getState();
  view.setState(rest, true);
}

export function openDialog(view: StoreApi<ViewState>, dialog: DialogId): void {
  view.setState({ dialog });
}

/** Opens the dialog that turns notes into events; what stood in it before is gone. */
export function openImport(view: StoreApi<ViewState>, request: ImportRequest): void {
  const { import: last } = view.getState();
  view.setState({ dialog: 'import', import: { request, count: (last?.count ?? 0) + 1 } });
}

export function closeDialog(view: StoreApi<ViewState>): void {
  const { dialog: _closed, import: _imported, ...rest } = view.getState();
  view.setState(rest, true);
}
