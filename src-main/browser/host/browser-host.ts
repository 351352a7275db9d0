import type { Page } from 'playwright-core';
import type { AssetServer } from '../../assets/asset-server.ts';
import type { Host, HostWindow } from '../../host.ts';
import type { Menu, MenuChoice } from '../../menu/menu.ts';
import type { PdfPage, PrintedPdf } from '../print-pdf.ts';
import { type BrowserWindow, browserWindow, pageAddress } from './browser-window.ts';
import type { Desktop } from './desktop.ts';
import { copyInPage } from './in-page.ts';
import type { BrowserDialogs } from './page-dialogs.ts';
import { pageScript } from './page-script.ts';
import { routeRequests } from './route-requests.ts';

/** What the host is made of. */
export type BrowserHostParts = {
  /** A page in a context of its own, with nothing loaded; its window has the size, where it has one. */
  readonly newPage: (size: { readonly width: number; readonly height: number }) => Promise<Page>;
  readonly platform: NodeJS.Platform;
  readonly folders: Host['folders'];
  readonly serve: AssetServer;
  /** The text of the built preload. */
  readonly preload: string;
  readonly dialogs: BrowserDialogs;
  readonly desktop: Desktop;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly printPdf: (page: PdfPage) => Promise<PrintedPdf>;
  /** Files that the program was started with, as absolute paths. */
  readonly files: readonly string[];
  readonly tellFault: (error: unknown) => void;
};

/** The browser host, with what the system and the menu do in a test. */
export type BrowserHost = Host & {
  readonly windows: () => readonly BrowserWindow[];
  /** Every request that a page tried to make of anything but the program, in order. */
  readonly cancelledRequests: readonly string[];
  readonly menus: () => readonly Menu[];
  readonly chooseFromMenu: (choice: MenuChoice, window?: HostWindow) => void;
  readonly openFromSystem: (paths: readonly string[]) => void;
  readonly startAgain: (paths: readonly string[]) => void;
  /** Ends when the user's wish to quit has been granted. */
  readonly ended: Promise<void>;
};

/** An installed Chromium, Chrome or Edge as a host. */
export function createBrowserHost(parts: BrowserHostParts): BrowserHost {
  const { dialogs, desktop, tellFault } = parts;
  const script = pageScript(parts.preload);
  const cancelledRequests: string[] = [];
  const early = [...parts.files];
  let menuChosen: Parameters<Host['onMenuChosen']>[0] = () => undefined;
  let filesOpened: Parameters<Host['onOpenFiles']>[0] | undefined;
  let startedAgain: Parameters<Host['onSecondInstance']>[0] = () => undefined;
  let mayQuit = async () => true;
  let windows: readonly BrowserWindow[] = [];
  let menus: readonly Menu[] = [];
  let latest: BrowserWindow | undefined;
  let tellEnd = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    tellEnd = resolve;
  });
  const pageOf = (window: HostWindow | undefined) =>
    windows.find((each) => each === window)?.page ?? latest?.page ?? windows.at(-1)?.page;
  return {
    platform: parts.platform,
    folders: parts.folders,
    screens: () => [],
    now: parts.now,
    newId: parts.newId,
    openWindow: async (options) => {
      const page = await parts.newPage(options.bounds);
      await routeRequests(page.context(), parts.serve, (url) => cancelledRequests.push(url));
      // The program opens windows; a page does not.
      page.on('popup', (popup) => void popup.close().catch(() => undefined));
      const window = await browserWindow(page, options, tellFault);
      await page.addInitScript({ content: script });
      windows = [...windows, window];
      latest = window;
      window.onFocused(() => {
        latest = window;
      });
      window.onClosed(() => {
        windows = windows.filter((each) => each !== window);
        if (latest === window) latest = undefined;
      });
      page.goto(pageAddress).catch((error: unknown) => {
        // Whoever closes a window while it loads has not found a fault.
        if (!page.isClosed()) tellFault(error);
      });
      return window;
    },
    showOpenDialog: (dialog, window) => dialogs.open(dialog, pageOf(window)),
    showSaveDialog: (dialog, window) => dialogs.save(dialog, pageOf(window)),
    ask: (question, window) => dialogs.ask(question, pageOf(window)),
    printPdf: parts.printPdf,
    ...desktop,
    setMenu: (next) => {
      menus = next;
    },
    writeClipboard: async (content) => {
      const page = pageOf(undefined);
      if (page) await copyInPage(page, content);
    },
    addRecentDocument: () => undefined,
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
    onActivate: () => undefined,
    onQuitRequested: (handler) => {
      mayQuit = handler;
    },
    quit: () => {
      mayQuit().then((agreed) => agreed && tellEnd(), tellFault);
    },
    tellFault,
    windows: () => windows,
    cancelledRequests,
    menus: () => menus,
    chooseFromMenu: (choice, window) => menuChosen(choice, window ?? latest),
    openFromSystem: (paths) => filesOpened?.(paths),
    startAgain: (paths) => startedAgain(paths),
    ended,
  };
}
