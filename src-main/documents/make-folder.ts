import { dirname } from 'node:path';
import { type Disk, diskErrorCode } from './disk.ts';

/**
 * Makes a folder with those above it where they are missing. By hand: where a file system refuses new
 * folders by saying that there are none, as /proc does, Node's own way never ends.
 */
export async function makeFolder(disk: Disk, path: string): Promise<void> {
  try {
    await disk.mkdir(path);
  } catch (error) {
    const code = diskErrorCode(error);
    if (code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(disk, dirname(path));
      await disk.mkdir(path);
      return;
    }
    if (await isFolder(disk, path)) return;
    throw code === 'EEXIST'
      ? Object.assign(new Error(`${path} is a file.`), { code: 'ENOTDIR' })
      : error;
  }
}

async function isFolder(disk: Disk, path: string): Promise<boolean> {
  return disk.stat(path, { bigint: true }).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}
