import { randomBytes, randomUUID } from 'node:crypto';
import * as disk from 'node:fs/promises';
import { hostname } from 'node:os';
import { startApp } from '../app.ts';
import { createAssetServer } from '../assets/asset-server.ts';
import { exportInThread } from '../exports/export-in-thread.ts';
import { isProcessAlive } from '../is-process-alive.ts';
import { appOrigin } from './app-scheme.ts';
import { createElectronHost } from './electron-host.ts';
import type { ElectronParts } from './electron-parts.ts';
import { secureSession } from './secure-session.ts';
import { serveAssets } from './serve-assets.ts';
import type { SystemRequests } from './system-requests.ts';

/** Where the program's own files are, and what the system asked so far. */
export type ElectronStart = {
  readonly process: NodeJS.Process;
  readonly requests: SystemRequests;
  /** Absolute path of the preload script. */
  readonly preload: string;
  /** Absolute path of the folder with the page's files. */
  readonly rendererFolder: string;
  /** Absolute path of the script of the thread that exports. */
  readonly exportWorker: string;
};

/** Shows the program in Electron's windows, once Electron is ready. */
export async function startElectron(
  electron: ElectronParts,
  { process, requests, preload, rendererFolder, exportWorker }: ElectronStart,
): Promise<void> {
  const { platform, pid } = process;
  const tellRequest = (url: string) => console.error(`Postlude cancelled a request: ${url}`);
  const tellFault = (error: unknown) => console.error(error);
  // Else Electron shows a stack trace; the windows and their journals go on.
  process.on('uncaughtException', tellFault);
  process.on('unhandledRejection', tellFault);
  await electron.app.whenReady();
  secureSession(electron.session.defaultSession, platform, tellRequest);
  const newNonce = () => randomBytes(16).toString('base64');
  const serve = await createAssetServer(rendererFolder, appOrigin, newNonce);
  serveAssets(electron.protocol, serve, tellFault);
  const parts = { electron, platform, preload, requests, tellFault, tellRequest };
  const host = createElectronHost({ ...parts, newId: randomUUID });
  await startApp(host, {
    disk,
    process: { pid, host: hostname(), isAlive: isProcessAlive },
    exportReport: exportInThread(exportWorker),
  });
}
