import * as realDisk from 'node:fs/promises';
import type { Disk, DiskFile } from '../../src-main/documents/disk.ts';

type Deed = keyof Disk | keyof DiskFile;

/** What goes wrong: a deed on a path that matches fails with the code, a number of times or always. */
export type Fault = {
  readonly deed: Deed;
  readonly code: string;
  readonly path?: RegExp;
  readonly times?: number;
};

/** The real disk, but for its faults. `deeds` lists what was asked of it, in order. */
export function failingDisk(...faults: readonly Fault[]): Disk & { readonly deeds: string[] } {
  const deeds: string[] = [];
  const left = new Map(faults.map((fault) => [fault, fault.times ?? Number.POSITIVE_INFINITY]));
  const guard =
    <Arguments extends readonly unknown[], Value>(
      deed: Deed,
      path: string,
      act: (...given: Arguments) => Promise<Value>,
    ) =>
    async (...given: Arguments): Promise<Value> => {
      deeds.push(deed);
      const fault = faults.find(
        (each) =>
          each.deed === deed && (each.path?.test(path) ?? true) && (left.get(each) ?? 0) > 0,
      );
      if (!fault) return act(...given);
      left.set(fault, (left.get(fault) ?? 0) - 1);
      throw Object.assign(new Error(`${fault.code}: injected`), { code: fault.code });
    };
  const guardFile = (path: string, file: DiskFile): DiskFile => ({
    readFile: guard('readFile', path, () => file.readFile()),
    writeFile: guard('writeFile', path, (bytes: Uint8Array) => file.writeFile(bytes)),
    chmod: guard('chmod', path, (mode: number) => file.chmod(mode)),
    sync: guard('sync', path, () => file.sync()),
    close: guard('close', path, () => file.close()),
  });
  return {
    deeds,
    open: (path, flags, mode) =>
      guard('open', path, async () => guardFile(path, await realDisk.open(path, flags, mode)))(),
    stat: (path, options) => guard('stat', path, () => realDisk.stat(path, options))(),
    realpath: (path) => guard('realpath', path, () => realDisk.realpath(path))(),
    mkdir: (path) => guard('mkdir', path, () => realDisk.mkdir(path))(),
    link: (existing, path) => guard('link', path, () => realDisk.link(existing, path))(),
    rename: (from, to) => guard('rename', to, () => realDisk.rename(from, to))(),
    unlink: (path) => guard('unlink', path, () => realDisk.unlink(path))(),
    readdir: (path) => guard('readdir', path, () => realDisk.readdir(path))(),
    rmdir: (path) => guard('rmdir', path, () => realDisk.rmdir(path))(),
  };
}
