import type { Outcome } from '../../src-shared/ipc/messages.ts';
import { type DocumentState, isDirty } from '../documents/document-state.ts';
import { explainDiskError } from '../documents/explain-disk-error.ts';
import type { StoreParts } from '../documents/store-parts.ts';
import { suggestedName } from '../documents/suggested-name.ts';

/**
 * Brings a document's journal to what the document is now: its unsaved report, or nothing where there is
 * nothing to lose. Says how it went, also to the window.
 */
export async function journalChanges(
  parts: StoreParts,
  state: DocumentState,
): Promise<Outcome<undefined>> {
  try {
    await state.journal.write();
    tellSafety(parts, state);
    return { ok: true, value: undefined };
  } catch (error) {
    const { message } = explainDiskError(error, 'written');
    const problem = `What is not saved is not safe from a crash. ${message}`;
    tellSafety(parts, state, problem);
    return { ok: false, message: problem };
  }
}

/** Writes the journal as the state says; for the document's `journal` writer. */
export async function writeJournal(parts: StoreParts, state: DocumentState): Promise<void> {
  const { id, report, revision, file, madeFrom } = state;
  if (state.isDiscarded || !isDirty(state)) return parts.journal.remove(id);
  await parts.journal.record({
    document: id,
    ...(file !== undefined && { path: file.path, base: file.stamp.hash }),
    attempts: [...state.attempts],
    suggestedName: suggestedName(madeFrom ?? report.title),
    revision,
    changedAt: parts.now().toISOString(),
    report,
  });
  state.journaled = Math.max(state.journaled, revision);
}

/** Tells the window how far its document is safe. */
export function tellSafety(
  { tell, now }: Pick<StoreParts, 'tell' | 'now'>,
  { id, journaled, saved }: DocumentState,
  problem?: string,
): void {
  tell({
    kind: 'safety-changed',
    document: id,
    journaled,
    saved,
    at: now().toISOString(),
    ...(problem !== undefined && { problem }),
  });
}
