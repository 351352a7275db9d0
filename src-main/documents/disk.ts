/** An open file, as far as documents need one. */
export type DiskFile = {
  readonly readFile: () => Promise<Uint8Array>;
  readonly writeFile: (bytes: Uint8Array) => Promise<void>;
  readonly chmod: (mode: number) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What the file system says about a file. */
export type DiskEntry = {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly mode: bigint;
  readonly size: bigint;
  /** Nanoseconds since 1970 UTC. */
  readonly mtimeNs: bigint;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
};

/**
 * The part of Node's file system that documents use; `node:fs/promises` is one. It is passed as an
 * argument, so that tests put faults into it. Every function rejects with Node's error and its `code`.
 */
export type Disk = {
  readonly open: (path: string, flags: string, mode?: number) => Promise<DiskFile>;
  readonly stat: (path: string, options: { readonly bigint: true }) => Promise<DiskEntry>;
  readonly realpath: (path: string) => Promise<string>;
  readonly mkdir: (path: string) => Promise<unknown>;
  readonly link: (existing: string, path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  /** The names in a folder. */
  readonly readdir: (path: string) => Promise<readonly string[]>;
  /** Removes an empty folder. */
  readonly rmdir: (path: string) => Promise<void>;
};

/** The `code` of an error of the file system, such as `ENOENT`; undefined for any other value. */
export function diskErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
