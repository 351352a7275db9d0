import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenDocument, StartScreen, WindowContent } from '../../src-shared/ipc/messages.ts';
import { type Api, answered } from '../api.ts';
import { type ChangeSender, startChangeSender } from './change-sender.ts';
import { createDocumentStore, type DocumentStore } from './document-store.ts';
import { closeDialog, createViewStore, openImport, type ViewState } from './view-store.ts';

/** What the window shows. */
export type Content =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'start'; readonly start: StartScreen }
  | { readonly kind: 'document'; readonly document: DocumentStore };

/** A sentence above the content, until it is dismissed. */
export type Notice = {
  readonly kind: 'problem' | 'changed-on-disk';
  readonly text: string;
};

/** What the window shows, and what it has to tell. */
export type WindowState = {
  readonly content: Content;
  readonly notice?: Notice;
  /** Read out by screen readers when it changes. */
  readonly announcement: string;
};

/** What a session takes from the world around it. */
export type SessionParts = {
  readonly api: Api;
  /** Milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
};

/** One window from its loading to its end: its stores, and the main process behind it. */
export type Session = SessionParts & {
  readonly window: StoreApi<WindowState>;
  readonly view: StoreApi<ViewState>;
  /** The document that is being edited, if any. */
  readonly document: () => DocumentStore | undefined;
  readonly load: () => Promise<void>;
  readonly showStart: (start: StartScreen) => void;
  readonly showDocument: (opened: OpenDocument) => void;
  readonly tell: (notice: Notice) => void;
  readonly dismissNotice: () => void;
  readonly announce: (words: string) => void;
  /** Sends what the journal does not have yet. */
  readonly flush: () => Promise<void>;
  /** Calls back after any change of any store; the returned function ends that. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** Starts a window: nothing is shown before `load`. */
export function startSession(parts: SessionParts): Session {
  const { api, now } = parts;
  const view = createViewStore();
  const window = createStore<WindowState>()(() => ({
    content: { kind: 'loading' },
    announcement: '',
  }));
  let sender: ChangeSender | undefined;

  const document = () => {
    const { content } = window.getState();
    return content.kind === 'document' ? content.document : undefined;
  };
  const flush = async () => sender?.flush();
  const dismissNotice = () => {
    const { notice: _dismissed, ...rest } = window.getState();
    window.setState(rest, true);
  };
  const show = (content: Content) => {
    sender?.stop();
    sender = content.kind === 'document' ? startChangeSender(content.document, api) : undefined;
    dismissNotice();
    closeDialog(view);
    window.setState({ content });
  };
  const showContent = (content: WindowContent) => {
    if (content.kind === 'document') {
      show({ kind: 'document', document: createDocumentStore(content.document, now) });
      return;
    }
    show({ kind: 'start', start: content.start });
    if (content.text) openImport(view, { target: { kind: 'report' }, ...content.text });
  };

  return {
    ...parts,
    window,
    view,
    document,
    flush,
    load: async () => {
      const outcome = await answered(api.loadWindow({}));
      if (outcome.ok) showContent(outcome.value);
      else show({ kind: 'failed', message: outcome.message });
    },
    showStart: (start) => show({ kind: 'start', start }),
    showDocument: (opened) => showContent({ kind: 'document', document: opened }),
    tell: (notice) => window.setState({ notice }),
    dismissNotice,
    announce: (announcement) => window.setState({ announcement }),
    subscribe: (listener) => subscribeToAll(window, view, listener),
  };
}

function subscribeToAll(
  window: StoreApi<WindowState>,
  view: StoreApi<ViewState>,
  listener: () => void,
): () => void {
  const listenTo = ({ content }: WindowState) =>
    content.kind === 'document' ? content.document.state.subscribe(listener) : () => undefined;
  let leaveDocument = listenTo(window.getState());
  const leaveWindow = window.subscribe((state, before) => {
    if (state.content !== before.content) {
      leaveDocument();
      leaveDocument = listenTo(state);
    }
    listener();
  });
  const leaveView = view.subscribe(listener);
  return () => {
    leaveDocument();
    leaveWindow();
    leaveView();
  };
}
