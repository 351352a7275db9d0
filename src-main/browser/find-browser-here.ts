import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { type BrowserFiles, findBrowser } from './find-browser.ts';

/** Finds an installed browser on the machine this runs on; see `findBrowser`. */
export async function findBrowserHere(): Promise<string | undefined> {
  const { platform, env } = process;
  return findBrowser({ platform, variables: env, homeFolder: homedir() }, files);
}

const files: BrowserFiles = {
  isProgram: async (path) => {
    try {
      await access(path, constants.X_OK);
      return (await stat(path)).isFile();
    } catch {
      return false;
    }
  },
  listFolder: async (path) => {
    try {
      return await readdir(path);
    } catch {
      return [];
    }
  },
};
