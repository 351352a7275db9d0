import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Disk, diskErrorCode } from './disk.ts';

/** What is written, and where. */
export type AtomicWrite = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether a file that is there may be replaced; otherwise `EEXIST`. */
  readonly overwrite: boolean;
  /** Makes the temporary file's name unique. */
  readonly newId: () => string;
  readonly signal?: AbortSignal;
};

/**
 * Writes a whole file or nothing: into a temporary file in the same folder, synced, then moved to its
 * name. A replaced file keeps its mode, and a link goes on leading to it. Rejects with the file
 * system's error; the temporary file is then gone.
 */
export async function writeAtomically(disk: Disk, write: AtomicWrite): Promise<void> {
  const { path, mode } = await destination(disk, write.path);
  const folder = dirname(path);
  const temporary = join(folder, `.postlude-${write.newId()}.tmp`);
  try {
    await writeSynced(disk, temporary, write.bytes, mode);
    write.signal?.throwIfAborted();
    if (write.overwrite) await patiently(() => disk.rename(temporary, path));
    else await moveToFreeName(disk, temporary, path);
  } catch (error) {
    await disk.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(disk, folder);
}

/** Follows links, so that the file they lead to is replaced and not the link. */
async function destination(
  disk: Disk,
  path: string,
): Promise<{ readonly path: string; readonly mode?: number }> {
  try {
    const entry = await disk.stat(path, { bigint: true });
    return { path: await disk.realpath(path), mode: Number(entry.mode & 0o777n) };
  } catch (error) {
    if (diskErrorCode(error) === 'ENOENT') return { path };
    throw error;
  }
}

async function writeSynced(disk: Disk, path: string, bytes: Uint8Array, mode?: number) {
  const file = await disk.open(path, 'wx');
  try {
    // The umask has no say in the mode of a file that is replaced.
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  // Some network disks take less than they are given and say nothing.
  const { size } = await disk.stat(path, { bigint: true });
  if (size !== BigInt(bytes.length)) {
    throw Object.assign(new Error(`${path} was written in part.`), { code: 'EIO' });
  }
}

const withoutHardLinks: ReadonlySet<string | undefined> = new Set([
  'EPERM',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EINVAL',
  'EMLINK',
]);

/** A hard link is refused where the name is taken, which no check before a rename can promise. */
async function moveToFreeName(disk: Disk, temporary: string, path: string): Promise<void> {
  try {
    await disk.link(temporary, path);
  } catch (error) {
    if (!withoutHardLinks.has(diskErrorCode(error))) throw error;
    await refuseExisting(disk, path);
    return patiently(() => disk.rename(temporary, path));
  }
  await disk.unlink(temporary);
}

async function refuseExisting(disk: Disk, path: string): Promise<void> {
  const taken = await disk.stat(path, { bigint: true }).then(
    () => true,
    () => false,
  );
  if (taken) throw Object.assign(new Error(`${path} exists.`), { code: 'EEXIST' });
}

const passing: ReadonlySet<string | undefined> = new Set(['EBUSY', 'EPERM', 'EACCES']);
const pauses = [10, 20, 40, 80, 160, 320];

/** On Windows a virus scanner or an indexer may hold a file for a moment. */
async function patiently(action: () => Promise<void>): Promise<void> {
  for (const pause of pauses) {
    try {
      return await action();
    } catch (error) {
      if (!passing.has(diskErrorCode(error))) throw error;
      await wait(pause);
    }
  }
  return action();
}

const withoutFolderSync: ReadonlySet<string | undefined> = new Set([
  'EISDIR',
  'EPERM',
  'EACCES',
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
]);

/** Makes the names in a folder survive a power cut; Windows and some network disks cannot. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!withoutFolderSync.has(diskErrorCode(error))) throw error;
  }
}
