import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import { beforeReady } from './electron/before-ready.ts';
import { readProgramStart } from './program-start.ts';

const electron = {
  ...{ app, BrowserWindow, ClipboardItem, clipboard, dialog, ipcMain, Menu, protocol, screen },
  ...{ session, shell },
};
// Not packed, Electron itself is the program, and the app its first word.
const ownWords = app.isPackaged ? 1 : 2;
const start = readProgramStart(process.argv.slice(ownWords), process.cwd());

const requests = beforeReady(electron, start, ownWords);

// Nothing is awaited here: Electron is ready only after this file has run.
run().catch((error: unknown) => {
  console.error(error);
  app.exit(1);
});

async function run(): Promise<void> {
  if (requests === undefined) return app.exit(0);
  if (start.kind === 'command-line') {
    const { commandLineInElectron } = await import('./electron/command-line-in-electron.ts');
    return commandLineInElectron(electron, start.argv, process);
  }
  const { startElectron } = await import('./electron/start-electron.ts');
  await startElectron(electron, {
    ...{ process, requests },
    preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
    rendererFolder: join(import.meta.dirname, '..', 'renderer'),
    exportWorker: join(import.meta.dirname, 'export-worker.js'),
  });
}
