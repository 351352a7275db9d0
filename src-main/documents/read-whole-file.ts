import { type Disk, diskErrorCode } from './disk.ts';

/** The bytes of a file; undefined where there is none. Rejects with other errors. */
export async function readWholeFile(disk: Disk, path: string): Promise<Uint8Array | undefined> {
  try {
    const file = await disk.open(path, 'r');
    return await file.readFile().finally(() => file.close());
  } catch (error) {
    if (diskErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The names in a folder, in order; none where it is missing. Rejects with other errors. */
export async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return [...(await disk.readdir(folder))].sort();
  } catch (error) {
    if (diskErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Removes a file that may be missing. Rejects with other errors. */
export async function removeFile(disk: Disk, path: string): Promise<void> {
  try {
    await disk.unlink(path);
  } catch (error) {
    if (diskErrorCode(error) !== 'ENOENT') throw error;
  }
}
