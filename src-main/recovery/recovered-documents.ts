import type { RecoveredDocument } from '../../src-shared/ipc/messages.ts';
import { quietly } from '../documents/quietly.ts';
import type { StoreParts } from '../documents/store-parts.ts';
import { abandonedJournals } from './abandoned-journals.ts';
import { describeRecovered } from './describe-recovered.ts';

/** What was left unsaved by programs that ended; what a running one works on is not among it. */
export async function recoveredDocuments(parts: StoreParts): Promise<readonly RecoveredDocument[]> {
  const offered: RecoveredDocument[] = [];
  for (const found of await abandonedJournals(parts)) {
    const document = await describeRecovered(parts, found);
    if (document !== undefined) offered.push(document);
  }
  return offered;
}

/** Removes what was left unsaved for good; what a running program works on stays. */
export async function discardRecovered(parts: StoreParts, id: string): Promise<void> {
  const found = (await abandonedJournals(parts)).some(({ document }) => document === id);
  if (found) await quietly(() => parts.journal.remove(id));
}
