import { EventEmitter } from 'node:events';
import type * as electron from 'electron';
import type {
  App,
  Clipboard,
  CommandLine,
  CustomScheme,
  Dialog,
  Display,
  IpcMain,
  IpcMainInvokeEvent,
  Menu,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  Protocol,
  Screen,
  Session,
  Shell,
} from 'electron';
import { type StandInFor, strict } from './strict-object.ts';
import { createStrictSession, type StrictSession } from './strict-session.ts';
import { createWindowClass, type StrictWindow } from './strict-window.ts';

/** What a boot of `main.js` is given. */
export type StrictOptions = {
  readonly isPackaged: boolean;
  readonly hasLock: boolean;
  readonly folder: string;
};

/** What the program told Electron, and what a test does in Electron's place. */
export type StrictElectron = {
  /** What `import 'electron'` gives to the main process. */
  readonly module: Readonly<Record<string, unknown>>;
  readonly app: EventEmitter;
  readonly told: {
    schemes: readonly CustomScheme[];
    isSandboxed: boolean;
    readonly removedSwitches: string[];
    readonly opened: string[];
    readonly copied: unknown[];
    menu: readonly MenuItemConstructorOptions[];
    readonly exits: number[];
    quits: number;
    /** The buttons that the user presses in message boxes, in order; then the one that cancels. */
    readonly pressed: number[];
    readonly saves: string[];
    readonly boxes: MessageBoxOptions[];
  };
  readonly defaultSession: StrictSession;
  readonly partitions: ReadonlyMap<string, StrictSession>;
  readonly windows: readonly StrictWindow[];
  /** Makes Electron ready, which happens only once `main.js` has run. */
  readonly becomeReady: () => void;
  /** A message on a channel that the program handles. */
  readonly invoke: (
    channel: string,
    event: Partial<IpcMainInvokeEvent>,
    ...given: readonly unknown[]
  ) => Promise<unknown>;
  readonly channels: () => readonly string[];
};

/** A stand-in for the `electron` module that throws what Electron would throw. */
export function createStrictElectron(options: StrictOptions): StrictElectron {
  const told: StrictElectron['told'] = {
    ...{ schemes: [], isSandboxed: false, removedSwitches: [], opened: [], copied: [] },
    ...{ menu: [], exits: [], quits: 0, pressed: [], saves: [], boxes: [] },
  };
  let isReady = false;
  const afterReady = (what: string) => {
    if (!isReady) throw new Error(`${what} cannot be used before the app is ready`);
  };
  const beforeReady = (what: string) => {
    if (isReady) throw new Error(`${what} can only be called before app is ready`);
  };
  const handlers = new Map<string, (...given: any[]) => unknown>();
  const partitions = new Map<string, StrictSession>();
  const defaultSession = createStrictSession();
  const windows: StrictWindow[] = [];
  const events = new EventEmitter();
  const tellContents = (contents: unknown) => events.emit('web-contents-created', {}, contents);
  const BrowserWindow = createWindowClass({ afterReady, defaultSession, tellContents, windows });
  const app = strict('app', {
    isPackaged: options.isPackaged,
    on: (name: string, listener: () => void) => events.on(name, listener),
    enableSandbox: () => {
      beforeReady('app.enableSandbox()');
      told.isSandboxed = true;
    },
    requestSingleInstanceLock: () => options.hasLock,
    whenReady: () =>
      new Promise<void>((resolve) => {
        if (isReady) resolve();
        else events.once('ready', () => resolve());
      }),
    getPath: (name: string) => {
      if (!['userData', 'documents', 'temp'].includes(name)) throw new Error(`No path ${name}`);
      return `${options.folder}/${name}`;
    },
    commandLine: strict('commandLine', {
      removeSwitch: (name) => told.removedSwitches.push(name),
    } satisfies StandInFor<CommandLine>),
    addRecentDocument: () => undefined,
    exit: (code = 0) => told.exits.push(code),
    quit: () => {
      let isPrevented = false;
      events.emit('before-quit', {
        preventDefault: () => {
          isPrevented = true;
        },
      });
      if (!isPrevented) told.quits += 1;
    },
  } satisfies StandInFor<App>);
  const module = strict('electron', {
    app,
    BrowserWindow,
    ClipboardItem: class {
      readonly items: unknown;
      constructor(items: Record<string, string>) {
        this.items = items;
      }
    },
    clipboard: strict('clipboard', {
      write: async (items: any[]) => void told.copied.push(...items.map((each) => each.items)),
    } satisfies StandInFor<Clipboard>),
    dialog: strict('dialog', {
      showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
      showSaveDialog: async () => {
        const filePath = told.saves.shift();
        return { canceled: filePath === undefined, filePath: filePath ?? '' };
      },
      showMessageBox: async (window: unknown, box: MessageBoxOptions = {} as never) => {
        const options = 'message' in Object(window) ? (window as MessageBoxOptions) : box;
        told.boxes.push(options);
        const response = told.pressed.shift() ?? options.cancelId ?? 0;
        return { response, checkboxChecked: false };
      },
    } satisfies StandInFor<Dialog>),
    ipcMain: strict('ipcMain', {
      handle: (channel: string, handler: (...given: any[]) => unknown) => {
        if (handlers.has(channel)) {
          throw new Error(`Attempted to register a second handler for '${channel}'`);
        }
        handlers.set(channel, handler);
      },
    } satisfies StandInFor<IpcMain>),
    Menu: strict('Menu', {
      buildFromTemplate: (template: any[]) => {
        afterReady('Menu');
        checkMenu(template);
        const menu: unknown = template;
        return menu as Menu;
      },
      setApplicationMenu: (menu) => {
        const template: unknown = menu;
        told.menu = template as MenuItemConstructorOptions[];
      },
    } satisfies StandInFor<typeof Menu>),
    protocol: strict('protocol', {
      registerSchemesAsPrivileged: (schemes: readonly CustomScheme[]) => {
        beforeReady('protocol.registerSchemesAsPrivileged');
        if (told.schemes.length > 0) throw new Error('Schemes can be registered once only');
        told.schemes = schemes;
      },
      handle: (scheme, handler: any) => {
        afterReady('protocol');
        defaultSession.protocol.handle(scheme, handler);
      },
    } satisfies StandInFor<Protocol>),
    screen: strict('screen', {
      getAllDisplays: () => {
        afterReady("The 'screen' module");
        const display: Partial<Display> = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
        return [display as Display];
      },
    } satisfies StandInFor<Screen>),
    session: strict('session', {
      get defaultSession() {
        afterReady('Session');
        return defaultSession as unknown as Session;
      },
      fromPartition: (name: string, { cache }: { readonly cache?: boolean } = {}) => {
        afterReady('Session');
        if (partitions.has(name) || cache !== false) throw new Error(`Strange partition ${name}`);
        const session = createStrictSession();
        partitions.set(name, session);
        return session as unknown as Session;
      },
    } satisfies StandInFor<typeof electron.session>),
    shell: strict('shell', {
      openExternal: async (url: string) => void told.opened.push(url),
      openPath: async (path: string) => {
        told.opened.push(path);
        return '';
      },
      showItemInFolder: (path: string) => void told.opened.push(`reveal ${path}`),
    } satisfies StandInFor<Shell>),
  } satisfies Partial<Record<keyof typeof electron, unknown>>);
  return {
    module,
    app: events,
    told,
    defaultSession,
    partitions,
    windows,
    becomeReady: () => {
      isReady = true;
      events.emit('ready');
    },
    invoke: async (channel, event, ...given) => {
      const handler = handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return structuredClone(await handler(event, ...given.map((each) => structuredClone(each))));
    },
    channels: () => [...handlers.keys()],
  };
}

const roles = new Set([
  ...['about', 'close', 'copy', 'cut', 'delete', 'front', 'help', 'hide', 'hideOthers'],
  ...['minimize', 'paste', 'pasteAndMatchStyle', 'quit', 'resetZoom', 'selectAll', 'services'],
  ...['togglefullscreen', 'unhide', 'window', 'zoom', 'zoomIn', 'zoomOut'],
]);

const accelerator = /^(?:(?:CmdOrCtrl|Cmd|Ctrl|Alt|Shift)\+)*(?:[A-Z0-9,])$/;

function checkMenu(items: readonly MenuItemConstructorOptions[]): void {
  for (const item of items) {
    if (item.role !== undefined && !roles.has(item.role)) throw new Error(`No role ${item.role}`);
    if (item.accelerator && !accelerator.test(item.accelerator)) {
      throw new Error(`No accelerator ${item.accelerator}`);
    }
    if (item.label === undefined && item.role === undefined && item.type !== 'separator') {
      throw new Error('Invalid template for MenuItem: must have label, role or type');
    }
    if (Array.isArray(item.submenu)) checkMenu(item.submenu);
  }
}
