import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Audience } from '../../src-shared/document/document-tree.ts';

/** The dialogs of the window, of which one at a time is open. */
export type DialogId = 'export' | 'history' | 'settings' | 'shortcuts';

/** How the window looks at its document: never saved, never undone. */
export type ViewState = {
  readonly outline: boolean;
  readonly preview: boolean;
  /** Whom the preview is for. */
  readonly audience: Audience;
  readonly dialog?: DialogId;
};

export function createViewStore(): StoreApi<ViewState> {
  return createStore<ViewState>()(() => ({ outline: true, preview: true, audience: 'internal' }));
}

export function openDialog(view: StoreApi<ViewState>, dialog: DialogId): void {
  view.setState({ dialog });
}

export function closeDialog(view: StoreApi<ViewState>): void {
  const { dialog: _closed, ...rest } = view.getState();
  view.setState(rest, true);
}
