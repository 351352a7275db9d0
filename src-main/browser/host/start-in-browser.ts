import { randomBytes, randomUUID } from 'node:crypto';
import * as disk from 'node:fs/promises';
import { homedir, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../app.ts';
import { createAssetServer } from '../../assets/asset-server.ts';
import { exportInThread } from '../../exports/export-in-thread.ts';
import { isProcessAlive } from '../../is-process-alive.ts';
import { printPdf } from '../print-pdf.ts';
import type { BrowserHostParts } from './browser-host.ts';
import { type BrowserHost, createBrowserHost } from './browser-host.ts';
import { systemDesktop } from './desktop.ts';
import type { LaunchedBrowser } from './launch.ts';
import { pageDialogs } from './page-dialogs.ts';
import { pageOrigin } from './route-requests.ts';

/** What the browser host starts with. */
export type BrowserStart = {
  readonly launched: LaunchedBrowser;
  /** The path of the browser, which also prints. */
  readonly browser: string;
  /** The folder of what was built: `main`, `preload` and `renderer` are in it. */
  readonly out: string;
  /** Where the program keeps what is its own; made where it is missing. */
  readonly data: string;
  readonly documents: string;
  /** Parts that stand in for the usual ones, as the dialogs of a test. */
  readonly parts?: Partial<BrowserHostParts>;
};

/** Shows the program in a browser's windows. */
export async function startInBrowser(start: BrowserStart): Promise<BrowserHost> {
  const { launched, browser, out, data, documents, parts } = start;
  await disk.mkdir(data, { recursive: true });
  const newNonce = () => randomBytes(16).toString('base64');
  const host = createBrowserHost({
    newPage: launched.newPage,
    platform: process.platform,
    folders: { data, documents, temporary: tmpdir() },
    serve: await createAssetServer(join(out, 'renderer'), pageOrigin, newNonce),
    preload: await disk.readFile(join(out, 'preload', 'preload.cjs'), 'utf8'),
    dialogs: pageDialogs(documents),
    desktop: systemDesktop(process.platform),
    now: () => new Date(),
    newId: randomUUID,
    printPdf: (page) => printPdf({ ...page, browser }),
    files: [],
    tellFault: (error) => console.error(error),
    ...parts,
  });
  const thisProcess = { pid: process.pid, host: hostname(), isAlive: isProcessAlive };
  const exportReport = exportInThread(join(out, 'main', 'export-worker.js'));
  await startApp(host, { disk, process: thisProcess, exportReport });
  return host;
}

/** Where a program without Electron keeps what is its own, by the custom of the platform. */
export function dataFolder(platform: NodeJS.Platform, variables: NodeJS.ProcessEnv): string {
  const home = homedir();
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Postlude');
  if (platform === 'win32') {
    return join(variables.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Postlude');
  }
  return join(variables.XDG_CONFIG_HOME || join(home, '.config'), 'Postlude');
}
