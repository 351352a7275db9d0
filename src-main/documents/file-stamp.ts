import { type Disk, diskErrorCode } from './disk.ts';
import { sha256 } from './sealed-record.ts';

/** What a file was when it was seen last, to notice that another program changed it. */
export type FileStamp = {
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  /** Nanoseconds since 1970 UTC; undefined: unknown, so that only the hash tells. */
  readonly mtimeNs: bigint | undefined;
};

/** The stamp of a file that has just been read or written. */
export async function stampOf(disk: Disk, path: string, bytes: Uint8Array): Promise<FileStamp> {
  const mtimeNs = await disk.stat(path, { bigint: true }).then(
    (entry) => entry.mtimeNs,
    () => undefined,
  );
  return { hash: sha256(bytes), size: bytes.length, mtimeNs };
}

/** Whether a file looks untouched by size and time; undefined where it is missing. Rejects with other errors. */
export async function looksUntouched(
  disk: Disk,
  path: string,
  stamp: FileStamp,
): Promise<boolean | undefined> {
  try {
    const { size, mtimeNs } = await disk.stat(path, { bigint: true });
    return size === BigInt(stamp.size) && mtimeNs === stamp.mtimeNs;
  } catch (error) {
    const code = diskErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
