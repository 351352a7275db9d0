import { type Disk, diskErrorCode } from './disk.ts';

/** What two names of one file have in common, whatever links, `..` or letter case lead there. */
export type FileIdentity = { readonly realPath: string; readonly node: string | undefined };

/** The identity of the file at a path; undefined where there is none. Rejects with other errors. */
export async function fileIdentity(disk: Disk, path: string): Promise<FileIdentity | undefined> {
  try {
    const { dev, ino } = await disk.stat(path, { bigint: true });
    // Some network disks number nothing.
    const node = ino === 0n ? undefined : `${dev}:${ino}`;
    return { realPath: await disk.realpath(path), node };
  } catch (error) {
    const code = diskErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Tells whether two identities are of one file; hard links count as one. */
export function isSameFile(one: FileIdentity, other: FileIdentity): boolean {
  if (one.realPath === other.realPath) return true;
  return one.node !== undefined && one.node === other.node;
}
