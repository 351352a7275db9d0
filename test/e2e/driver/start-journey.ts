import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import type { AppDriver, AppStart } from './app-driver.ts';
import { launchBrowserHost } from './launch-browser-host.ts';
import { launchElectron } from './launch-electron.ts';

/** The folders of a user who has never used the program. */
export type Home = AppStart & { readonly folder: string };

export async function newHome(): Promise<Home> {
  const folder = await temporaryFolder();
  const home = { folder, dataFolder: join(folder, 'data'), documentsFolder: join(folder, 'docs') };
  await mkdir(home.dataFolder);
  await mkdir(home.documentsFolder);
  return home;
}

/**
 * Starts the program for a test. When the test is over, nothing may have tried to reach a network, no
 * dialog may be left without its answer, and nothing may have gone wrong unseen.
 */
export async function startJourney(home: AppStart): Promise<AppDriver> {
  const app = await launch(home);
  onTestFinished(async () => {
    await app.end();
    const { cancelledRequests, faults, dialogs } = app;
    expect({ cancelledRequests, faults, dialogs: dialogs.leftOver() }).toEqual({
      cancelledRequests: [],
      faults: [],
      dialogs: [],
    });
  });
  return app;
}

/** The project `e2e-electron` of vitest.config.ts names the program of Electron. */
function launch(home: AppStart): Promise<AppDriver> {
  const { POSTLUDE_TEST_ELECTRON: electron } = process.env;
  return electron ? launchElectron(electron, home) : launchBrowserHost(home);
}
