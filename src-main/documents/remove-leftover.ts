import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { quietly } from './quietly.ts';
import { removeFile } from './read-whole-file.ts';

/**
 * Removes the temporary file that a document left beside its file when the program was killed, or when the
 * disk refused even to remove it. It bears the document's id, so it is nobody else's.
 */
export async function removeLeftover(disk: Disk, path: string, id: string): Promise<void> {
  await quietly(async () => {
    const real = await disk.realpath(path).catch(() => path);
    await removeFile(disk, join(dirname(real), `.postlude-${id}.tmp`));
  });
}
