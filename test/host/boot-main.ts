import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createStrictElectron,
  type StrictElectron,
  type StrictOptions,
} from './strict-electron.ts';

/** The built program, booted against the stand-in. */
export type Boot = {
  readonly electron: StrictElectron;
  readonly folder: string;
  /** The text of the built preload. */
  readonly preload: string;
  /** Removes what the boot put on the disk. */
  readonly end: () => Promise<void>;
};

/** How the program is booted. */
export type BootOptions = Partial<StrictOptions> & {
  /** The folder that holds `out` and `package.json`. */
  readonly app: string;
  /** The words after the program's own. */
  readonly argv?: readonly string[];
};

/**
 * Boots the built `main.js` in this process. A copy of the program lies beside a package `electron` that
 * gives the stand-in, so that its `import 'electron'` finds that by the ordinary rules. Electron becomes
 * ready only after the file has run.
 */
export async function bootMain({ app, argv = [], ...options }: BootOptions): Promise<Boot> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'postlude-boot-')));
  const copy = join(folder, 'node_modules', 'postlude');
  for (const name of ['out/main', 'out/preload', 'out/renderer', 'package.json']) {
    await cp(join(app, name), join(copy, name), { recursive: true });
  }
  for (const name of ['userData', 'documents', 'temp']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  const electron = createStrictElectron({ isPackaged: true, hasLock: true, folder, ...options });
  await writeStandIn(folder, electron);
  const forget = rememberListeners();
  const { argv: before } = process;
  process.argv = ['/opt/Postlude/postlude', ...argv];
  Object.assign(globalThis, { strictElectron: electron.module });
  await import(pathToFileURL(join(copy, 'out', 'main', 'main.js')).href);
  process.argv = before;
  electron.becomeReady();
  const preload = await readFile(join(copy, 'out', 'preload', 'preload.cjs'), 'utf8');
  const end = async () => {
    forget();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { electron, folder, preload, end };
}

/** The returned function takes away what the program has listened to in this process since. */
function rememberListeners(): () => void {
  const names = ['uncaughtException', 'unhandledRejection'] as const;
  const before = new Set<unknown>(names.flatMap((name) => process.rawListeners(name)));
  return () => {
    for (const name of names) {
      const added = process.rawListeners(name).filter((listener) => !before.has(listener));
      for (const listener of added) process.off(name, listener as () => void);
    }
  };
}

async function writeStandIn(folder: string, { module }: StrictElectron): Promise<void> {
  const names = Object.keys(module);
  const source = `export const { ${names.join(', ')} } = globalThis.strictElectron;\n`;
  const home = join(folder, 'node_modules', 'electron');
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'index.js'), source);
  const description = { name: 'electron', type: 'module', exports: './index.js' };
  await writeFile(join(home, 'package.json'), JSON.stringify(description));
}
