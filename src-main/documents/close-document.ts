import { journalChanges } from '../recovery/journal-changes.ts';
import { isDirty } from './document-state.ts';
import type { StoreParts } from './store-parts.ts';

/** Forgets a document; what is unsaved stays in the journal, unless it is to be discarded. */
export async function closeDocument(
  parts: StoreParts,
  id: string,
  discard: boolean,
): Promise<void> {
  const state = parts.documents.get(id);
  if (state === undefined) return;
  state.isDiscarded = discard;
  // A save that has begun is not cut short.
  await state.fileDeeds(async () => {
    if (discard || !isDirty(state) || state.journaled < state.revision) {
      await journalChanges(parts, state);
    }
    await state.journal.idle();
  });
  parts.documents.delete(id);
}
