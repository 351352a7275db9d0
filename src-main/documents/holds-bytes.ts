import { isAbsolute } from 'node:path';
import type { Disk } from './disk.ts';
import { readBytes } from './read-text.ts';

/** Tells whether there is a file at an absolute path that holds just these bytes. */
export async function holdsBytes(disk: Disk, path: string, bytes: Uint8Array): Promise<boolean> {
  if (!isAbsolute(path)) return false;
  const read = await readBytes(disk, path);
  return read.ok && Buffer.from(read.value).equals(bytes);
}
