import type { DocumentState } from './document-state.ts';
import type { Disk } from './disk.ts';
import { looksUntouched, stampOf } from './file-stamp.ts';
import { readWholeFile } from './read-whole-file.ts';
import { sha256 } from './sealed-record.ts';

/** What became of a document's file since it was read or written last. */
export type DiskCheck = 'unchanged' | 'changed' | 'missing';

/** Looks whether another program changed a document's file; a disk that gives no answer has not. */
export function checkDisk(disk: Disk, state: DocumentState): Promise<DiskCheck> {
  return state.fileDeeds(async () => {
    const { file } = state;
    if (file === undefined) return 'unchanged';
    try {
      const isUntouched = await looksUntouched(disk, file.path, file.stamp);
      if (isUntouched === undefined) return 'missing';
      if (isUntouched) return 'unchanged';
      const bytes = await readWholeFile(disk, file.path);
      if (bytes === undefined) return 'missing';
      const hash = sha256(bytes);
      if (hash !== file.stamp.hash && !state.attempts.has(hash)) return 'changed';
      state.file = { ...file, stamp: await stampOf(disk, file.path, bytes) };
      return 'unchanged';
    } catch {
      return 'unchanged';
    }
  });
}
