import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { electronSearchHere, findElectron } from '../../../src-main/electron/find-electron.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

async function putElectron(folder: string): Promise<void> {
  await mkdir(join(folder, 'dist'), { recursive: true });
  await writeFile(join(folder, 'dist', 'electron'), '');
  await writeFile(join(folder, 'path.txt'), 'electron');
}

describe('findElectron', () => {
  it('takes the program that is installed and installs nothing', async () => {
    const packageFolder = await temporaryFolder();
    await putElectron(packageFolder);
    const install = vi.fn(async () => true);
    expect(await findElectron({ packageFolder, install })).toBe(
      join(packageFolder, 'dist', 'electron'),
    );
    expect(install).not.toHaveBeenCalled();
  });

  it("has Electron's own installer fetch a program that is missing", async () => {
    const packageFolder = await temporaryFolder();
    const install = vi.fn(async () => {
      await putElectron(packageFolder);
      return true;
    });
    expect(await findElectron({ packageFolder, install })).toBe(
      join(packageFolder, 'dist', 'electron'),
    );
    expect(install).toHaveBeenCalledWith(join(packageFolder, 'install.js'));
  });

  it('finds none where the package is missing, or the download fails or does nothing', async () => {
    const packageFolder = await temporaryFolder();
    const none = async () => false;
    expect([
      await findElectron({ packageFolder: undefined, install: async () => true }),
      await findElectron({ packageFolder, install: none }),
      await findElectron({ packageFolder, install: async () => true }),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('ends a download that takes too long', async () => {
    const folder = await temporaryFolder();
    const installer = join(folder, 'install.js');
    await writeFile(installer, 'setInterval(() => undefined, 1000);');
    const begun = performance.now();
    expect(await electronSearchHere(200).install(installer)).toBe(false);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
