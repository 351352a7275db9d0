import { journalChanges } from '../recovery/journal-changes.ts';
import type { Disk } from './disk.ts';
import { type DocumentState, isDirty } from './document-state.ts';
import { looksUntouched, stampOf } from './file-stamp.ts';
import { readWholeFile } from './read-whole-file.ts';
import { sha256 } from './sealed-record.ts';
import type { StoreParts } from './store-parts.ts';

/** What became of a document's file since it was read or written last. */
export type DiskCheck = 'unchanged' | 'changed' | 'missing';

/** Looks whether another program changed a document's file; a disk that gives no answer has not. */
export function checkDisk(parts: StoreParts, state: DocumentState): Promise<DiskCheck> {
  return state.fileDeeds(async () => {
    const found = await look(parts.disk, state);
    if (found === 'missing' && !isDirty(state)) {
      // The report is in no file any more, so closing would lose it.
      state.clean = -1;
      state.saved = -1;
      await journalChanges(parts, state);
    }
    return found;
  });
}

async function look(disk: Disk, state: DocumentState): Promise<DiskCheck> {
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
}
