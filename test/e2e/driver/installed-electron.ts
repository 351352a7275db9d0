import { electronSearchHere, findElectron } from '../../../src-main/electron/find-electron.ts';

/** The program of Electron, if it is installed already; nothing is fetched for a test. */
export async function installedElectron(): Promise<string | undefined> {
  const { packageFolder } = electronSearchHere(0);
  return findElectron({ packageFolder, install: async () => false });
}
