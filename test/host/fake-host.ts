import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClipboardContent, Host, HostWindow, WindowOptions } from '../../src-main/host.ts';
import type { Menu, MenuChoice } from '../../src-main/menu/menu.ts';
import type { Bridge } from '../../src-shared/ipc/bridge.ts';
import { createBridge } from '../../src-shared/ipc/bridge.ts';
import type { CommandName, EventName } from '../../src-shared/ipc/contract.ts';
import { type DialogScript, dialogScript, scriptedDialogs } from './scripted-dialogs.ts';

/** A window of the fake host: what the desktop shows of it, and the page's way to the program. */
export type FakeWindow = HostWindow & {
  readonly options: WindowOptions;
  readonly page: Bridge;
  /** Any call, as a hostile page might make it. */
  readonly call: (name: unknown, given: unknown) => Promise<unknown>;
  readonly heard: { readonly name: EventName; readonly payload: unknown }[];
  readonly shown: { title: string; isEdited: boolean; file: string | undefined; reloads: number };
  readonly isOpen: () => boolean;
  readonly closeByUser: () => Promise<void>;
  readonly crash: () => void;
  readonly turnTo: () => void;
  readonly moveTo: (bounds: ReturnType<HostWindow['bounds']>) => void;
  /** The page answers `flushRequested` like this; by default at once. */
  onFlush: () => Promise<void>;
};

/** A host without a desktop, whose user is a script. */
export type FakeHost = Host & {
  readonly dialogs: DialogScript;
  readonly windows: () => readonly FakeWindow[];
  readonly menus: () => readonly Menu[];
  readonly choose: (choice: MenuChoice, window?: FakeWindow) => void;
  readonly openFromSystem: (paths: readonly string[]) => void;
  readonly startAgain: (paths: readonly string[]) => void;
  readonly activate: () => void;
  readonly opened: string[];
  readonly copied: ClipboardContent[];
  readonly recent: string[];
  readonly faults: unknown[];
  readonly printed: string[];
  readonly hasEnded: () => boolean;
};

/** What may be said about a fake host. */
export type FakeHostOptions = {
  readonly platform?: NodeJS.Platform;
  readonly files?: readonly string[];
  readonly now?: () => Date;
};

/** Makes a fake host whose folders lie in a real one. */
export async function fakeHost(folder: string, options: FakeHostOptions = {}): Promise<FakeHost> {
  const folders = {
    data: join(folder, 'data'),
    documents: join(folder, 'documents'),
    temporary: join(folder, 'temporary'),
  };
  for (const each of Object.values(folders)) await mkdir(each, { recursive: true });
  const dialogs = dialogScript();
  const { open, save, ask } = scriptedDialogs(dialogs);
  const record = {
    opened: [] as string[],
    copied: [] as ClipboardContent[],
    printed: [] as string[],
  };
  const faults: unknown[] = [];
  const recent: string[] = [];
  const early = [...(options.files ?? [])];
  let windows: readonly FakeWindow[] = [];
  let menus: readonly Menu[] = [];
  let menuChosen: Parameters<Host['onMenuChosen']>[0] = () => undefined;
  let filesOpened: ((paths: readonly string[]) => void) | undefined;
  let startedAgain: (paths: readonly string[]) => void = () => undefined;
  let activated: () => void = () => undefined;
  let mayQuit = async () => true;
  let hasEnded = false;
  return {
    platform: options.platform ?? 'linux',
    folders,
    screens: () => [{ x: 0, y: 0, width: 1920, height: 1080 }],
    now: options.now ?? (() => new Date('2024-05-10T09:00:00Z')),
    newId: randomUUID,
    openWindow: async (windowOptions) => {
      const window = fakeWindow(windowOptions, (closed) => {
        windows = windows.filter((each) => each !== closed);
      });
      windows = [...windows, window];
      return window;
    },
    showOpenDialog: open,
    showSaveDialog: save,
    ask,
    printPdf: async ({ html }) => {
      record.printed.push(html);
      return { bytes: new TextEncoder().encode('%PDF-1.4 fake %%EOF\n') };
    },
    openExternal: async (url) => void record.opened.push(url),
    openPath: async (path) => {
      record.opened.push(path);
      return undefined;
    },
    revealPath: async (path) => void record.opened.push(`reveal ${path}`),
    setMenu: (next) => {
      menus = structuredClone(next);
    },
    writeClipboard: async (content) => void record.copied.push(content),
    addRecentDocument: (path) => void recent.push(path),
    onMenuChosen: (listener) => {
      menuChosen = listener;
    },
    onOpenFiles: (listener) => {
      filesOpened = listener;
      if (early.length > 0) listener(early.splice(0));
    },
    onSecondInstance: (listener) => {
      startedAgain = listener;
    },
    onActivate: (listener) => {
      activated = listener;
    },
    onQuitRequested: (handler) => {
      mayQuit = handler;
    },
    quit: () => {
      void mayQuit().then((agreed) => {
        hasEnded ||= agreed;
      });
    },
    tellFault: (error) => void faults.push(error),
    dialogs,
    windows: () => windows,
    menus: () => menus,
    choose: (choice, window) => menuChosen(choice, window),
    openFromSystem: (paths) => filesOpened?.(paths),
    startAgain: (paths) => startedAgain(paths),
    activate: () => activated(),
    ...record,
    recent,
    faults,
    hasEnded: () => hasEnded,
  };
}

function fakeWindow(options: WindowOptions, forget: (window: FakeWindow) => void): FakeWindow {
  const listeners = {
    moved: [] as (() => void)[],
    closed: [] as (() => void)[],
    gone: [] as (() => void)[],
    focused: [] as (() => void)[],
  };
  const pageListeners: { name: EventName; listener: (payload: any) => void }[] = [];
  const shown: FakeWindow['shown'] = {
    ...{ title: options.title, isEdited: false, file: undefined, reloads: 0 },
  };
  let mayClose = async () => true;
  let bounds = { x: 0, y: 0, ...options.bounds };
  let isOpen = true;
  const call = async (name: unknown, given: unknown) =>
    structuredClone(await options.answer(structuredClone(name), structuredClone(given)));
  const page = createBridge({
    call: (name: CommandName, given: unknown) => call(name, given) as Promise<any>,
    listen: (name, listener) => {
      pageListeners.push({ name, listener });
      return () => undefined;
    },
    pathOf: (file) => ('path' in file ? String(file.path) : undefined),
  });
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    forget(window);
    for (const listener of listeners.closed) listener();
  };
  const window: FakeWindow = {
    options,
    page,
    call,
    heard: [],
    shown,
    isOpen: () => isOpen,
    closeByUser: async () => {
      if (await mayClose()) close();
    },
    crash: () => {
      for (const listener of listeners.gone) listener();
    },
    turnTo: () => {
      for (const listener of listeners.focused) listener();
    },
    moveTo: (next) => {
      bounds = next;
      for (const listener of listeners.moved) listener();
    },
    onFlush: async () => undefined,
    send: (name, payload) => {
      if (!isOpen) return;
      window.heard.push({ name, payload: structuredClone(payload) });
      for (const each of pageListeners) if (each.name === name) each.listener(payload);
      if (name === 'flushRequested' && 'request' in payload) {
        const { request } = payload;
        void window.onFlush().then(() => page.flushed({ request }));
      }
    },
    setTitle: (title) => {
      shown.title = title;
    },
    setEdited: (isEdited) => {
      shown.isEdited = isEdited;
    },
    setRepresentedFile: (file) => {
      shown.file = file;
    },
    bounds: () => bounds,
    isMaximized: () => false,
    onBoundsChanged: (listener) => void listeners.moved.push(listener),
    onCloseRequested: (handler) => {
      mayClose = handler;
    },
    onClosed: (listener) => void listeners.closed.push(listener),
    onPageGone: (listener) => void listeners.gone.push(listener),
    onFocused: (listener) => void listeners.focused.push(listener),
    reload: () => {
      shown.reloads += 1;
    },
    focus: () => window.turnTo(),
    close,
  };
  return window;
}
