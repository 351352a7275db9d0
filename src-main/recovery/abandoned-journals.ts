import { explainDiskError } from '../documents/explain-disk-error.ts';
import type { StoreParts } from '../documents/store-parts.ts';
import type { FoundJournal } from './journal.ts';

/** The journals that no running program writes; none where the disk does not answer. */
export async function abandonedJournals(parts: StoreParts): Promise<readonly FoundJournal[]> {
  const { journal, instances, documents } = parts;
  try {
    const alive = await instances.alive();
    return (await journal.list()).filter(
      ({ document, entry }) =>
        !documents.has(document) && !(entry !== undefined && alive.has(entry.heading.instance)),
    );
  } catch (error) {
    explainDiskError(error, 'read');
    return [];
  }
}
