import { isAbsolute, join, relative, sep } from 'node:path';
import type { Disk } from './disk.ts';
import { explainDiskError } from './explain-disk-error.ts';
import { failed, type Result, success } from './result.ts';

/**
 * Reads a file that another one names by a relative path. Only what really lies in the folder is read:
 * neither `..` nor a link leads out of it.
 */
export async function readFileBeside(
  disk: Disk,
  folder: string,
  name: string,
  mostBytes: number,
): Promise<Result<Uint8Array>> {
  if (name.includes('\0')) return failed('Its address is no file name.');
  try {
    const root = await disk.realpath(folder);
    const path = await disk.realpath(join(root, name));
    if (!isWithin(root, path)) {
      return failed('It lies outside the folder of the text. Copy it there.');
    }
    const entry = await disk.stat(path, { bigint: true });
    if (!entry.isFile()) return failed('It is no regular file.');
    if (entry.size > mostBytes) return failed('It is too large. Make it smaller.');
    const file = await disk.open(path, 'r');
    return success(await file.readFile().finally(() => file.close()));
  } catch (error) {
    return { ok: false, failure: explainDiskError(error, 'read') };
  }
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
