import { basename } from 'node:path';
import type { Outcome } from '../../src-shared/ipc/messages.ts';
import type { DocumentDescription } from '../documents/document-store.ts';
import { oneAtATime } from '../documents/one-at-a-time.ts';
import type { Host, HostWindow } from '../host.ts';
import { fitBounds, type WindowStates } from '../settings/window-states.ts';
import { type AppWindow, createAppWindow, type WindowMenu } from './app-window.ts';

/** The open windows. */
export type Windows = {
  /** The one opened first is the first. */
  readonly all: () => readonly AppWindow[];
  readonly of: (window: HostWindow | undefined) => AppWindow | undefined;
  readonly ofDocument: (document: string) => AppWindow | undefined;
  /** The window that the user turned to last. */
  readonly latest: () => AppWindow | undefined;
  /** Opens a window on a document, or with the start screen. */
  readonly open: (document?: DocumentDescription) => Promise<AppWindow>;
  /** Runs what finds a window for a document one at a time, so that no document gets two. */
  readonly inTurn: <Value>(action: () => Promise<Value>) => Promise<Value>;
};

/** What windows do when something happens to them. */
export type WindowEvents = {
  readonly answer: (window: AppWindow, name: unknown, given: unknown) => Promise<Outcome<unknown>>;
  readonly mayClose: (window: AppWindow) => Promise<boolean>;
  readonly closed: (window: AppWindow) => void;
  readonly focused: (window: AppWindow) => void;
  readonly pageGone: (window: AppWindow) => void;
  readonly moved: (window: AppWindow) => void;
};

/** Keeps the list of open windows; `firstMenu` is what a page has before it says more. */
export function createWindows(
  host: Host,
  states: WindowStates,
  firstMenu: WindowMenu,
  events: WindowEvents,
): Windows {
  let open: readonly AppWindow[] = [];
  let latest: AppWindow | undefined;
  const windows: Windows = {
    all: () => open,
    of: (window) => open.find((each) => each.host === window),
    ofDocument: (document) => open.find((each) => each.document() === document),
    latest: () => latest ?? open.at(-1),
    inTurn: oneAtATime(),
    open: async (document) => {
      const place = placeFor(host, states, document, windows.latest());
      // A page may call before its window is known to be open.
      let tellOpened: (window: AppWindow) => void = () => undefined;
      const opened = new Promise<AppWindow>((resolve) => {
        tellOpened = resolve;
      });
      const hostWindow = await host.openWindow({
        ...place,
        title: windowTitle(document),
        answer: async (name, given) => events.answer(await opened, name, given),
      });
      const window = createAppWindow(hostWindow, document?.id, firstMenu);
      tellOpened(window);
      open = [...open, window];
      latest = window;
      hostWindow.onCloseRequested(() => events.mayClose(window));
      hostWindow.onBoundsChanged(() => events.moved(window));
      hostWindow.onPageGone(() => events.pageGone(window));
      hostWindow.onFocused(() => {
        latest = window;
        events.focused(window);
      });
      hostWindow.onClosed(() => {
        open = open.filter((each) => each !== window);
        if (latest === window) latest = undefined;
        events.closed(window);
      });
      return window;
    },
  };
  return windows;
}

/** A window's title: what it shows, then the program. */
export function windowTitle(document: DocumentDescription | undefined): string {
  if (document === undefined) return 'Postlude';
  const name = document.path === undefined ? document.title : basename(document.path);
  return `${name || 'Untitled'} - Postlude`;
}

/** The key under which the place of a window is remembered. */
export function placeKey(document: DocumentDescription | undefined): string {
  return document?.path ?? (document ? 'untitled' : 'start');
}

const usualSize = { width: 1280, height: 800 };

/** Pixels by which a window stands aside of the one before it. */
const aside = 28;

function placeFor(
  host: Host,
  states: WindowStates,
  document: DocumentDescription | undefined,
  before: AppWindow | undefined,
) {
  const remembered = states.read(placeKey(document)) ?? states.read('start');
  if (before !== undefined) {
    const { x, y, width, height } = before.host.bounds();
    const bounds = { x: x + aside, y: y + aside, width, height };
    return { bounds: fitBounds(bounds, host.screens()), isMaximized: false };
  }
  if (remembered === undefined) return { bounds: usualSize, isMaximized: false };
  const { bounds, isMaximized } = remembered;
  return { bounds: fitBounds(bounds, host.screens()), isMaximized };
}
