import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron';
import { type StandInFor, strict } from './strict-object.ts';
import type { StrictSession } from './strict-session.ts';

/** A window that the program opened. */
export type StrictWindow = EventEmitter & {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents: StrictContents;
  readonly loaded: string[];
  readonly isDestroyed: () => boolean;
  readonly close: () => void;
  readonly state: { title: string; isEdited: boolean; file: string };
};

/** The page of a window, and what was sent to it. */
export type StrictContents = EventEmitter & {
  readonly id: number;
  readonly sent: { readonly channel: string; readonly payload: unknown }[];
  /** What the program does with a page's wish for a window. */
  readonly openWindow: (url: string) => unknown;
};

/** What windows need of the rest of the stand-in. */
export type WindowSurroundings = {
  readonly afterReady: (what: string) => void;
  readonly defaultSession: StrictSession;
  readonly tellContents: (contents: StrictContents) => void;
  readonly windows: StrictWindow[];
};

/** The class `BrowserWindow`. A window that is destroyed throws at every use but `isDestroyed`. */
export function createWindowClass(surroundings: WindowSurroundings) {
  let ids = 0;
  return class {
    constructor(options: BrowserWindowConstructorOptions) {
      surroundings.afterReady('BrowserWindow');
      ids += 1;
      const window = strictWindow(options, ids, surroundings);
      surroundings.windows.push(window);
      // biome-ignore lint/correctness/noConstructorReturn: the stand-in is a proxy.
      return window;
    }
  };
}

function strictWindow(
  options: BrowserWindowConstructorOptions,
  id: number,
  { defaultSession, tellContents }: WindowSurroundings,
): StrictWindow {
  let isDestroyed = false;
  const alive = () => {
    if (isDestroyed) throw new TypeError('Object has been destroyed');
  };
  const contents = strictContents(id, alive);
  tellContents(contents);
  const session = (options.webPreferences?.session as unknown as StrictSession) ?? defaultSession;
  const loaded: string[] = [];
  const state = { title: options.title ?? '', isEdited: false, file: '' };
  const { x = 10, y = 10, width = 800, height = 600 } = options;
  const destroy = () => {
    if (isDestroyed) return;
    isDestroyed = true;
    events.emit('closed');
  };
  const events = new EventEmitter();
  const real = {
    webContents: contents as unknown as WebContents,
    isDestroyed: () => isDestroyed,
    destroy,
    close: () => {
      alive();
      let isPrevented = false;
      events.emit('close', { preventDefault: () => (isPrevented = true) });
      if (!isPrevented) destroy();
    },
    loadURL: async (url) => {
      alive();
      const scheme = new URL(url).protocol.slice(0, -1);
      const handler = session.handlers.get(scheme);
      if (!handler) throw new Error(`ERR_UNKNOWN_URL_SCHEME (-302) loading '${url}'`);
      const response = await handler({ method: 'GET', url });
      if (!(response instanceof Response && response.ok)) throw new Error(`ERR_FAILED: ${url}`);
      loaded.push(await response.text());
      events.emit('ready-to-show');
    },
    getNormalBounds: () => {
      alive();
      return { x, y, width, height };
    },
    isMaximized: () => {
      alive();
      return false;
    },
    isMinimized: () => {
      alive();
      return false;
    },
    maximize: alive,
    restore: alive,
    show: alive,
    focus: alive,
    setTitle: (title) => {
      alive();
      state.title = title;
    },
    setDocumentEdited: (isEdited) => {
      alive();
      state.isEdited = isEdited;
    },
    setRepresentedFilename: (file) => {
      alive();
      state.file = file;
    },
  } satisfies StandInFor<BrowserWindow>;
  const asked = { options, loaded, state };
  const window: any = strict('BrowserWindow', Object.assign(events, real, asked));
  return window;
}

function strictContents(id: number, alive: () => void): StrictContents {
  const events = new EventEmitter();
  const sent: StrictContents['sent'] = [];
  let open: (details: { readonly url: string }) => unknown = () => ({ action: 'allow' });
  const real = {
    id,
    setWindowOpenHandler: (handler: any) => {
      open = handler;
    },
    send: (channel, payload) => {
      alive();
      sent.push({ channel, payload: structuredClone(payload) });
    },
    reload: alive,
    printToPDF: async (settings) => {
      alive();
      sent.push({ channel: 'printToPDF', payload: settings });
      return Buffer.from('%PDF-1.4 strict %%EOF\n');
    },
  } satisfies StandInFor<WebContents>;
  const asked = { sent, openWindow: (url: string) => open({ url }) };
  return strict('webContents', Object.assign(events, real, asked));
}
