import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What the search for Electron may use. */
export type ElectronSearch = {
  /** The folder of the package `electron`; undefined where it is not installed. */
  readonly packageFolder: string | undefined;
  /** Runs Electron's own installer; true: it ended well in time. */
  readonly install: (installer: string) => Promise<boolean>;
};

/**
 * Finds the program of the installed package `electron`, which fetches it at its first start; where that
 * fails there is none. Never rejects.
 */
export async function findElectron(search: ElectronSearch): Promise<string | undefined> {
  const { packageFolder, install } = search;
  if (packageFolder === undefined) return undefined;
  const found = await installedElectron(packageFolder);
  if (found !== undefined) return found;
  if (!(await install(join(packageFolder, 'install.js')))) return undefined;
  return installedElectron(packageFolder);
}

async function installedElectron(packageFolder: string): Promise<string | undefined> {
  try {
    const name = await readFile(join(packageFolder, 'path.txt'), 'utf8');
    const program = join(packageFolder, 'dist', name);
    return (await stat(program)).isFile() ? program : undefined;
  } catch {
    return undefined;
  }
}

/** Looks on this machine, and gives a download so many milliseconds and no more. */
export function electronSearchHere(limitMs: number): ElectronSearch {
  return {
    packageFolder: electronFolder(),
    install: async (installer) => {
      const child = spawn(process.execPath, [installer], { stdio: 'ignore' });
      try {
        const [code] = await once(child, 'exit', { signal: AbortSignal.timeout(limitMs) });
        return code === 0;
      } catch {
        child.kill('SIGKILL');
        return false;
      }
    },
  };
}

function electronFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return undefined;
  }
}
