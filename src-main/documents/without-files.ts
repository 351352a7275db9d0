import type { Disk } from './disk.ts';

/** A disk on which nothing is found, for bytes that came without a path. */
export function withoutFiles(disk: Disk): Disk {
  const missing = async () => {
    throw Object.assign(new Error('There is no file.'), { code: 'ENOENT' });
  };
  return { ...disk, open: missing, stat: missing, realpath: missing };
}
