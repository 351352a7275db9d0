import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { explainDiskError } from './explain-disk-error.ts';
import { type FileIdentity, fileIdentity, isSameFile } from './file-identity.ts';
import { makeFolder } from './make-folder.ts';
import type { Remark } from './result.ts';
import { writeAtomically } from './write-atomically.ts';

/** A file that is to be written. */
export type PlannedFile = { readonly path: string; readonly bytes: Uint8Array };

/** The rules that writing follows. */
export type WriteRules = {
  /** Why a file that is there is not replaced; absent: it is. */
  readonly taken?: Remark;
  /** Files that are never replaced, each with the reason. */
  readonly guarded: readonly { readonly file: FileIdentity; readonly failure: Remark }[];
  readonly newId: () => string;
  readonly signal: AbortSignal;
};

/** A file that was not written, and why. */
export type RefusedFile = { readonly path: string; readonly failure: Remark };

/**
 * Writes files that belong together, the last one first, so that the first may name the others. All
 * are checked before any is written; folders are made where they are missing.
 */
export async function writeNewFiles(
  disk: Disk,
  files: readonly PlannedFile[],
  rules: WriteRules,
): Promise<RefusedFile | undefined> {
  for (const { path } of files) {
    const failure = await attempt(() => refusal(disk, path, rules));
    if (failure) return { path, failure };
  }
  for (const { path, bytes } of files.toReversed()) {
    const failure = await attempt(async () => {
      await makeFolder(disk, dirname(path));
      const { newId, signal } = rules;
      const overwrite = rules.taken === undefined;
      await writeAtomically(disk, { path, bytes, overwrite, newId, signal });
      return undefined;
    });
    if (failure) return { path, failure };
  }
  return undefined;
}

async function attempt(action: () => Promise<Remark | undefined>): Promise<Remark | undefined> {
  try {
    return await action();
  } catch (error) {
    return explainDiskError(error, 'written');
  }
}

/** Why nothing may be written to a path, as far as that is known before; undefined: it may. */
export async function refusal(
  disk: Disk,
  path: string,
  { taken, guarded }: Pick<WriteRules, 'taken' | 'guarded'>,
): Promise<Remark | undefined> {
  const there = await fileIdentity(disk, path);
  if (there === undefined) return undefined;
  return guarded.find(({ file }) => isSameFile(file, there))?.failure ?? taken;
}
