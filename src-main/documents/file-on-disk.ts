import { basename, dirname, extname, join } from 'node:path';
import { type Disk, diskErrorCode } from './disk.ts';
import { type FileIdentity, fileIdentity } from './file-identity.ts';
import { largestInput } from './read-text.ts';
import { readWholeFile } from './read-whole-file.ts';
import { failed, type Result, success } from './result.ts';
import { sha256 } from './sealed-record.ts';
import { writeAtomically } from './write-atomically.ts';

/** A file that is in the way of what is to be written. */
export type FileOnDisk = {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes. */
  readonly hash: string;
  readonly identity: FileIdentity;
};

/**
 * The file at a path, if it may be replaced; undefined where there is none. That a folder can be written
 * to does not make a read-only file less so. Rejects with other errors of the disk.
 */
export async function replaceableFile(
  disk: Disk,
  path: string,
): Promise<Result<FileOnDisk | undefined>> {
  const identity = await fileIdentity(disk, path);
  if (identity === undefined) return success(undefined);
  const entry = await disk.stat(path, { bigint: true });
  if (entry.isDirectory()) return failed('Not written: it is a folder. Choose another name.');
  if (!entry.isFile() || entry.size > largestInput) {
    return failed('Not written: the file there is no report. Choose another name.');
  }
  if ((entry.mode & 0o222n) === 0n || !(await mayWrite(disk, path))) return failed(readOnly);
  const bytes = await readWholeFile(disk, path);
  if (bytes === undefined) return success(undefined);
  return success({ bytes, hash: sha256(bytes), identity });
}

const readOnly =
  'Not written: the file is read-only. Save the report under another name, or let the file be changed.';

async function mayWrite(disk: Disk, path: string): Promise<boolean> {
  try {
    await (await disk.open(path, 'r+')).close();
    return true;
  } catch (error) {
    const code = diskErrorCode(error);
    if (code === 'EACCES' || code === 'EPERM') return false;
    throw error;
  }
}

/**
 * Writes the other version of a file beside it, as `NAME (other version DATE).postlude`, and gives its
 * name. Nothing that is there is replaced. Rejects with errors of the disk.
 */
export async function writeBeside(
  disk: Disk,
  path: string,
  other: FileOnDisk,
  { now, newId }: { readonly now: Date; readonly newId: () => string },
): Promise<string> {
  const ending = extname(path);
  const start = `${basename(path, ending)} (other version ${now.toISOString().slice(0, 10)}`;
  for (let count = 1; ; count += 1) {
    const name = `${start}${count === 1 ? '' : ` ${count}`})${ending}`;
    const beside = join(dirname(path), name);
    const present = await readWholeFile(disk, beside);
    // A save that failed later has kept it already.
    if (present !== undefined && sha256(present) === other.hash) return name;
    if (present !== undefined) continue;
    await writeAtomically(disk, { path: beside, bytes: other.bytes, overwrite: false, newId });
    return name;
  }
}
