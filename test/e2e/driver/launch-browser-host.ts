import { randomBytes, randomUUID } from 'node:crypto';
import * as disk from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startApp } from '../../../src-main/app.ts';
import { createAssetServer } from '../../../src-main/assets/asset-server.ts';
import { findBrowserHere } from '../../../src-main/browser/find-browser-here.ts';
import { createBrowserHost } from '../../../src-main/browser/host/browser-host.ts';
import { launchHeadless } from '../../../src-main/browser/host/launch.ts';
import { pageOrigin } from '../../../src-main/browser/host/route-requests.ts';
import { printPdf } from '../../../src-main/browser/print-pdf.ts';
import { isProcessAlive } from '../../../src-main/is-process-alive.ts';
import type { AppDriver, AppStart } from './app-driver.ts';
import { scriptDialogs } from './scripted-dialogs.ts';
import { waitForWindow } from './wait-for-window.ts';
import { watchPage } from './watch-page.ts';
import { windowDriver } from './window-driver.ts';

const out = resolve('out');

/** Starts the built window and preload in front of the program, in a browser without windows. */
export async function launchBrowserHost(start: AppStart): Promise<AppDriver> {
  const browser = await findBrowserHere();
  if (browser === undefined) throw new Error('There is no browser to run the program in.');
  const launched = await launchHeadless(browser);
  const dialogs = scriptDialogs();
  const faults: string[] = [];
  const handedOut: string[] = [];
  const newNonce = () => randomBytes(16).toString('base64');
  const host = createBrowserHost({
    newPage: async (size) => {
      const page = await launched.newPage(size);
      watchPage(page, faults);
      return page;
    },
    platform: process.platform,
    folders: {
      data: start.dataFolder,
      documents: start.documentsFolder,
      temporary: tmpdir(),
    },
    serve: await createAssetServer(join(out, 'renderer'), pageOrigin, newNonce),
    preload: await disk.readFile(join(out, 'preload', 'preload.cjs'), 'utf8'),
    dialogs: dialogs.forHost,
    desktop: {
      openExternal: async (url) => void handedOut.push(url),
      openPath: async (path) => void handedOut.push(path),
      revealPath: async (path) => void handedOut.push(path),
    },
    now: () => new Date(),
    newId: randomUUID,
    printPdf: (page) => printPdf({ ...page, browser }),
    files: start.files ?? [],
    tellFault: (error) => faults.push(error instanceof Error ? `${error.stack}` : String(error)),
  });
  await startApp(host, {
    disk,
    process: { pid: process.pid, host: hostname(), isAlive: isProcessAlive },
  });
  const windows = () => host.windows().map(({ page }) => windowDriver(page));
  return {
    windows,
    window: async (index) => waitForWindow(windows, index),
    dialogs,
    startAgain: host.startAgain,
    chooseFromMenu: (command) => host.chooseFromMenu({ kind: 'command', command }),
    handedOut,
    cancelledRequests: host.cancelledRequests,
    faults,
    end: launched.close,
  };
}
