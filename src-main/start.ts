import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { launchWindows } from './browser/host/launch.ts';
import { placeOf, takePlace } from './browser/host/second-start.ts';
import { dataFolder, startInBrowser } from './browser/host/start-in-browser.ts';
import { electronSearchHere, findElectron } from './electron/find-electron.ts';
import { filesAmong } from './program-start.ts';
import { setUpBrowser } from './set-up-browser.ts';

/** What a download of Electron may take, before a browser is taken instead. */
const patienceMs = 60_000;

/** An Electron that ends with an error so soon does not work on this machine. */
const soonMs = 5_000;

const root = join(import.meta.dirname, '..', '..');
const words = process.argv.slice(2);
// npm runs a script in the folder of the package, whatever folder the user is in.
const files = filesAmong(words, process.env.INIT_CWD ?? process.cwd());

process.exitCode = await start();

async function start(): Promise<number> {
  if (!hasDisplay()) {
    console.error(
      'Postlude has no display to show its window on: set DISPLAY or WAYLAND_DISPLAY, or make one with xvfb-run -a npm start (apt-get install xvfb), or use the command line: node out/main/cli.js --help',
    );
    return 1;
  }
  const { packageFolder, install } = electronSearchHere(patienceMs);
  const electron = await findElectron({
    packageFolder,
    install: (installer) => {
      console.log('Postlude fetches Electron, which takes a minute at most …');
      return install(installer);
    },
  });
  if (electron === undefined) return startBrowser('Electron is not to be had here');
  const code = await startElectron(electron);
  return code ?? startBrowser('Electron does not start here');
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** The exit code; undefined: Electron does not work on this machine. */
async function startElectron(program: string): Promise<number | undefined> {
  console.log('Postlude runs in Electron.');
  const begun = performance.now();
  const switches = words.filter((word) => word.startsWith('-'));
  const child = spawn(program, [root, ...switches, ...files], { stdio: 'inherit' });
  // Ctrl+C reaches Electron too, which may have to ask about unsaved work first.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill());
  const code = await once(child, 'exit').then(
    ([exit]) => (typeof exit === 'number' ? exit : 1),
    () => 1,
  );
  return code === 0 || performance.now() - begun > soonMs ? code : undefined;
}

async function startBrowser(reason: string): Promise<number> {
  const data = dataFolder(process.platform, process.env);
  await mkdir(data, { recursive: true });
  const starts = laterStarts();
  const place = await takePlace(placeOf(data, process.platform), files, starts.hear);
  if (place.kind === 'taken-over') {
    console.log('Postlude is running already and has come to the front.');
    return 0;
  }
  const found = await setUpBrowser();
  if ('error' in found) {
    console.error(`Postlude found neither Electron nor a browser. ${found.error}`);
    return 1;
  }
  console.log(`Postlude runs in ${basename(found.browser)}, because ${reason}.`);
  await showWindows(found.browser, data, starts);
  await place.leave();
  return 0;
}

/** Ends when the user has closed the last window, or quit. */
async function showWindows(browser: string, data: string, starts: LaterStarts): Promise<void> {
  const launched = await launchWindows(browser);
  const host = await startInBrowser({
    ...{ launched, browser, data, out: join(root, 'out') },
    documents: join(homedir(), 'Documents'),
    parts: { files },
  });
  starts.listen(host.startAgain);
  process.on('SIGINT', host.quit);
  // Nobody is there to be asked any more; the journal keeps what is not saved.
  const endNow = () => void launched.close().then(host.quit);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, endNow);
  await host.ended;
  await launched.close();
}

type LaterStarts = ReturnType<typeof laterStarts>;

/** Keeps what later starts name until there are windows to show it. */
function laterStarts() {
  const early: (readonly string[])[] = [];
  let show = (paths: readonly string[]): void => void early.push(paths);
  return {
    hear: (paths: readonly string[]) => show(paths),
    listen: (listener: typeof show) => {
      show = listener;
      for (const paths of early) listener(paths);
    },
  };
}
