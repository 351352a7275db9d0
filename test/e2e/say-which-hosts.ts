import { installedElectron } from './driver/installed-electron.ts';

/** Says which hosts the window is tested in. */
export async function setup(): Promise<void> {
  const electron = await installedElectron();
  console.log(
    electron === undefined
      ? 'End to end in the browser host. Skipped in Electron: its program is not installed here.'
      : 'End to end in the browser host and in Electron.',
  );
}
