import type { Outcome } from '../../src-shared/ipc/messages.ts';
import { journalChanges } from '../recovery/journal-changes.ts';
import { type DocumentState, isDirty } from './document-state.ts';
import { explainDiskError } from './explain-disk-error.ts';
import { stampOf } from './file-stamp.ts';
import { readOpened } from './read-opened.ts';
import { readBytes } from './read-text.ts';
import type { StoreParts } from './store-parts.ts';

/** Makes a document what its file is; what it was becomes a version, so that nothing is lost. */
export function revertDocument(
  parts: StoreParts,
  state: DocumentState,
): Promise<Outcome<undefined>> {
  return state.fileDeeds(async () => {
    const { file } = state;
    if (file === undefined) return refused('This report has no file yet to go back to.');
    const bytes = await readBytes(parts.disk, file.path);
    if (!bytes.ok) return refused(bytes.failure.message);
    const opened = await readOpened(parts.disk, file.path, bytes.value, parts.newId);
    if (!opened.ok) return refused(opened.failure.message);
    if (isDirty(state)) {
      try {
        await parts.history.keep(state.report);
      } catch (error) {
        const { message } = explainDiskError(error, 'written');
        return refused(`Your changes could not be kept as a version, so they stay. ${message}`);
      }
    }
    state.file = { ...file, stamp: await stampOf(parts.disk, file.path, bytes.value) };
    state.report = opened.value.report;
    state.revision += 1;
    state.clean = state.revision;
    state.saved = state.revision;
    state.journaled = state.revision;
    await journalChanges(parts, state);
    return { ok: true, value: undefined };
  });
}

function refused(message: string): Outcome<never> {
  return { ok: false, message };
}
