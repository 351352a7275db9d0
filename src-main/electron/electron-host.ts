import type { BaseWindow, BrowserWindow } from 'electron';
import type { ClipboardContent, Host, HostWindow } from '../host.ts';
import { appPage } from './app-scheme.ts';
import { ask, showOpenDialog, showSaveDialog } from './electron-dialogs.ts';
import type { MenuListener } from './electron-menu.ts';
import { electronMenu } from './electron-menu.ts';
import type { ElectronParts } from './electron-parts.ts';
import { electronWindow, windowSettings } from './electron-window.ts';
import { printPage } from './print-page.ts';
import { type Answer, receiveCalls } from './receive-calls.ts';
import type { SystemRequests } from './system-requests.ts';

/** What the host is made of. */
export type ElectronHostParts = {
  readonly electron: ElectronParts;
  readonly platform: NodeJS.Platform;
  /** Absolute path of the preload script. */
  readonly preload: string;
  readonly newId: () => string;
  readonly requests: SystemRequests;
  readonly tellFault: (error: unknown) => void;
  /** Hears of every request that was cancelled. */
  readonly tellRequest: (url: string) => void;
};

/** Electron as a host. Call when Electron is ready; a second call throws. */
export function createElectronHost(parts: ElectronHostParts): Host {
  const { electron, platform, newId, requests, tellFault, tellRequest } = parts;
  const { app, clipboard, ClipboardItem, dialog, Menu, screen, shell } = electron;
  const windows = new Map<HostWindow, BrowserWindow>();
  const answers = new Map<number, Answer>();
  const native = (window: HostWindow | undefined) => window && windows.get(window);
  const known = (window: BaseWindow | undefined) =>
    [...windows].find(([, each]) => each === window)?.[0];
  let menuChosen: MenuListener = () => undefined;
  receiveCalls(electron.ipcMain, (contents) => answers.get(contents));
  return {
    platform,
    folders: {
      data: app.getPath('userData'),
      documents: app.getPath('documents'),
      temporary: app.getPath('temp'),
    },
    screens: () => screen.getAllDisplays().map(({ workArea }) => workArea),
    now: () => new Date(),
    newId,
    openWindow: async (options) => {
      const window = new electron.BrowserWindow(windowSettings(options, parts.preload, platform));
      const hostWindow = electronWindow(window);
      const { id } = window.webContents;
      windows.set(hostWindow, window);
      answers.set(id, options.answer);
      window.on('closed', () => {
        windows.delete(hostWindow);
        answers.delete(id);
      });
      if (options.isMaximized) window.maximize();
      window.once('ready-to-show', () => window.show());
      // Not awaited: the page calls before it has loaded.
      window.loadURL(appPage).catch(tellFault);
      return hostWindow;
    },
    showOpenDialog: (options, window) => showOpenDialog(dialog, options, native(window)),
    showSaveDialog: (options, window) => showSaveDialog(dialog, options, native(window)),
    ask: (question, window) => ask(dialog, question, native(window)),
    printPdf: (page) => printPage({ parts: electron, platform, newId, tellRequest }, page),
    openExternal: (url) => shell.openExternal(url),
    openPath: async (path) => (await shell.openPath(path)) || undefined,
    revealPath: async (path) => shell.showItemInFolder(path),
    setMenu: (menus) =>
      Menu.setApplicationMenu(
        Menu.buildFromTemplate(electronMenu(menus, (choice, window) => menuChosen(choice, window))),
      ),
    writeClipboard: async (content) =>
      clipboard.write([new ClipboardItem(clipboardTypes(content))]),
    addRecentDocument: (path) => app.addRecentDocument(path),
    onMenuChosen: (listener) => {
      menuChosen = (choice, window) => listener(choice, known(window));
    },
    onOpenFiles: requests.onOpenFiles,
    onSecondInstance: requests.onSecondInstance,
    onActivate: (listener) => {
      app.on('activate', listener);
    },
    onQuitRequested: requests.onQuitRequested,
    quit: () => app.quit(),
    tellFault,
  };
}

function clipboardTypes({ text, html }: ClipboardContent): Record<string, string> {
  return { 'text/plain': text, ...(html !== undefined && { 'text/html': html }) };
}
