import { join } from 'node:path';
import type { Disk } from '../documents/disk.ts';
import { namesIn, removeFile } from '../documents/read-whole-file.ts';
import type { Journal } from './journal.ts';

const temporary = /^\.postlude-.*\.tmp$/;

/**
 * Removes what a program that was killed could not: half-written temporary files, and what is left of
 * journals that were removed. Only for a program that runs alone. Rejects with errors of the disk.
 */
export async function sweep(disk: Disk, data: string, journal: Journal): Promise<void> {
  await removeTemporaryFiles(disk, data);
  for (const area of ['recovery', 'history', 'instances']) {
    const folder = join(data, area);
    await removeTemporaryFiles(disk, folder);
    if (area === 'instances') continue;
    for (const name of await namesIn(disk, folder)) {
      await removeTemporaryFiles(disk, join(folder, name));
    }
  }
  for (const name of await namesIn(disk, join(data, 'recovery'))) {
    if ((await journal.find(name)) === undefined) await journal.remove(name);
  }
}

async function removeTemporaryFiles(disk: Disk, folder: string): Promise<void> {
  for (const name of await namesIn(disk, folder)) {
    if (temporary.test(name)) await removeFile(disk, join(folder, name));
  }
}
