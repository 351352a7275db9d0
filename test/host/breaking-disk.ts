import * as realDisk from 'node:fs/promises';
import type { Disk, DiskFile } from '../../src-main/documents/disk.ts';

/** What goes wrong: an error's code, or a file that takes half of what it is given, telling so or not. */
export type Break = 'ENOSPC' | 'EACCES' | 'EIO' | 'EBUSY' | 'short write' | 'silent short write';

/** A real disk of which one operation goes wrong, or all from one on. */
export type BreakingDisk = Disk & {
  /** The operations so far, as `rename a.postlude`. */
  readonly deeds: string[];
  /** Breaks the operation with this number, counted from now from 0 on. */
  readonly breakAt: (number: number, what: Break, lasting: boolean) => void;
  readonly mend: () => void;
};

/** The real disk, to be broken at any operation. */
export function breakingDisk(): BreakingDisk {
  const deeds: string[] = [];
  let broken: { number: number; what: Break; lasting: boolean } | undefined;
  const isBroken = () => {
    const number = deeds.length - 1;
    return broken && (broken.lasting ? number >= broken.number : number === broken.number);
  };
  const guard = async <Value>(
    deed: string,
    path: string,
    act: () => Promise<Value>,
    short?: () => Promise<Value>,
  ): Promise<Value> => {
    deeds.push(`${deed} ${path.replace(/^.*[/\\]/, '')}`);
    if (!(broken && isBroken())) return act();
    const { what } = broken;
    const isShort = what === 'short write' || what === 'silent short write';
    // Only writing can be short.
    if (isShort && !short) return act();
    if (isShort) {
      const value = await short?.();
      if (value !== undefined || what === 'silent short write') return value as Value;
    }
    const code = isShort ? 'ENOSPC' : what;
    throw Object.assign(new Error(`${code}: broken`), { code });
  };
  const guardFile = (path: string, file: DiskFile): DiskFile => ({
    readFile: () => guard('readFile', path, () => file.readFile()),
    writeFile: (bytes) =>
      guard(
        'writeFile',
        path,
        () => file.writeFile(bytes),
        () => file.writeFile(bytes.subarray(0, bytes.length >> 1)),
      ),
    chmod: (mode) => guard('chmod', path, () => file.chmod(mode)),
    sync: () => guard('sync', path, () => file.sync()),
    // What cannot be closed is closed nevertheless.
    close: async () => {
      await file.close();
      await guard('close', path, async () => undefined);
    },
  });
  return {
    deeds,
    breakAt: (number, what, lasting) => {
      broken = { number: deeds.length + number, what, lasting };
    },
    mend: () => {
      broken = undefined;
    },
    open: (path, flags, mode) =>
      guard('open', path, async () => guardFile(path, await realDisk.open(path, flags, mode))),
    stat: (path, options) => guard('stat', path, () => realDisk.stat(path, options)),
    realpath: (path) => guard('realpath', path, () => realDisk.realpath(path)),
    mkdir: (path) => guard('mkdir', path, () => realDisk.mkdir(path)),
    link: (existing, path) => guard('link', path, () => realDisk.link(existing, path)),
    rename: (from, to) => guard('rename', to, () => realDisk.rename(from, to)),
    unlink: (path) => guard('unlink', path, () => realDisk.unlink(path)),
    readdir: (path) => guard('readdir', path, () => realDisk.readdir(path)),
    rmdir: (path) => guard('rmdir', path, () => realDisk.rmdir(path)),
  };
}
