import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { launchWindows } from './browser/host/launch.ts';
import { dataFolder, startInBrowser } from './browser/host/start-in-browser.ts';
import { electronSearchHere, findElectron } from './electron/find-electron.ts';
import { filesAmong } from './program-start.ts';
import { setUpBrowser } from './set-up-browser.ts';

/** What a download of Electron may take, before a browser is taken instead. */
const patienceMs = 60_000;

const root = join(import.meta.dirname, '..', '..');
const words = process.argv.slice(2);

process.exitCode = await start();

async function start(): Promise<number> {
  if (!hasDisplay()) {
    console.error(
      'Postlude has no display to show its window on. Set DISPLAY or WAYLAND_DISPLAY, or use the command line: node out/main/cli.js --help',
    );
    return 1;
  }
  const electron = await findElectron(electronSearchHere(patienceMs));
  return electron === undefined ? startBrowser() : startElectron(electron);
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function startElectron(program: string): Promise<number> {
  console.log('Postlude runs in Electron.');
  const child = spawn(program, [root, ...words], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

async function startBrowser(): Promise<number> {
  const found = await setUpBrowser();
  if ('error' in found) {
    console.error(`Postlude found neither Electron nor a browser. ${found.error}`);
    return 1;
  }
  const { browser } = found;
  console.log(`Postlude runs in ${basename(browser)}, because Electron is not installed here.`);
  const launched = await launchWindows(browser);
  const host = await startInBrowser({
    ...{ launched, browser, out: join(root, 'out') },
    data: dataFolder(process.platform, process.env),
    documents: join(homedir(), 'Documents'),
    parts: { files: filesAmong(words, process.cwd()) },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => host.quit());
  await host.ended;
  await launched.close();
  return 0;
}
