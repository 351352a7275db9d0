import { dirname, resolve } from 'node:path';
import type * as electron from 'electron';
import { _electron, type ElectronApplication } from 'playwright-core';
import { commandTitles } from '../../../src-shared/ipc/command-ids.ts';
import type { AppDriver, AppStart } from './app-driver.ts';
import { type HandedOver, handOver, handOverMark } from './hand-over.ts';
import { scriptDialogs } from './scripted-dialogs.ts';
import { waitForWindow } from './wait-for-window.ts';
import { watchPage } from './watch-page.ts';
import { windowDriver } from './window-driver.ts';

type Electron = typeof electron;

/** Starts the built program in Electron, whose dialogs the test answers. */
export async function launchElectron(program: string, start: AppStart): Promise<AppDriver> {
  const dialogs = scriptDialogs();
  const faults: string[] = [];
  const handedOut: string[] = [];
  const cancelledRequests: string[] = [];
  const app = await _electron.launch({
    executablePath: program,
    args: [
      // Where Electron must run as root, as in a container, Chromium refuses to start with its sandbox.
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...[resolve('.'), `--user-data-dir=${start.dataFolder}`, ...(start.files ?? [])],
    ],
  });
  const hear = async (line: string): Promise<void> => {
    if (line.startsWith(cancelled)) cancelledRequests.push(line.slice(cancelled.length));
    if (!line.startsWith(handOverMark)) return;
    const handed: HandedOver = JSON.parse(line.slice(handOverMark.length));
    if (handed.kind === 'handed-out') return void handedOut.push(handed.target);
    await answer(app, handed.id, await answerTo(handed, dialogs.forHost));
  };
  app.on('console', (message) => void hear(message.text()));
  app.on('window', (page) => watchPage(page, faults));
  await app.evaluate(handOver, handOverMark);
  for (const page of app.windows()) watchPage(page, faults);
  const windows = () => app.windows().map(windowDriver);
  return {
    ...{ windows, dialogs, handedOut, cancelledRequests, faults },
    window: async (index) => waitForWindow(windows, index),
    startAgain: (paths) => {
      const folder = dirname(paths[0] ?? '.');
      const argv = [program, resolve('.'), ...paths];
      void app.evaluate(
        ({ app: main }: Electron, given) =>
          main.emit('second-instance', {}, given.argv, given.folder),
        { argv, folder },
      );
    },
    chooseFromMenu: (command) => void app.evaluate(choose, commandTitles[command].title),
    end: async () => {
      // At once and without its questions, as a power cut would.
      app.process().kill('SIGKILL');
      await app.close().catch(() => undefined);
    },
  };
}

const cancelled = 'Postlude cancelled a request: ';

async function answer(app: ElectronApplication, id: number, value: unknown): Promise<void> {
  await app.evaluate((_electron, given) => Reflect.get(globalThis, 'answerDialog')(given), {
    id,
    value,
  });
}

/** What Electron's dialog would give for what the user does in it. */
async function answerTo(
  handed: Exclude<HandedOver, { readonly kind: 'handed-out' }>,
  user: ReturnType<typeof scriptDialogs>['forHost'],
): Promise<object> {
  const { kind, title } = handed;
  switch (kind) {
    case 'open': {
      const filePaths = await user.open({ title, filters: [], isMultiple: true }, undefined);
      return { canceled: filePaths.length === 0, filePaths };
    }
    case 'save': {
      const dialog = { title, button: '', path: '', filters: [] };
      const filePath = await user.save(dialog, undefined);
      return { canceled: filePath === undefined, filePath: filePath ?? '' };
    }
    case 'ask': {
      const [first = '', ...others] = handed.buttons;
      const choices = others.map((label, index) => ({ id: String(index + 1), label }));
      const pressed = await user.ask(
        {
          message: title,
          choices: [{ id: '0', label: first }, ...choices],
          cancel: String(handed.cancel),
        },
        undefined,
      );
      return { response: Number(pressed), checkboxChecked: false };
    }
    default:
      return kind satisfies never;
  }
}

/** Runs in Electron's main process. */
function choose({ Menu, BrowserWindow }: Electron, label: string): void {
  const find = (menu: electron.Menu | undefined): electron.MenuItem | undefined => {
    for (const item of menu?.items ?? []) {
      const found = item.label === label ? item : find(item.submenu);
      if (found) return found;
    }
    return undefined;
  };
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  find(Menu.getApplicationMenu() ?? undefined)?.click({}, window, window?.webContents);
}
