import { basename, join } from 'node:path';
import type { Outcome } from '../../src-shared/ipc/messages.ts';
import { addDocument } from '../documents/add-document.ts';
import type { DocumentFile, DocumentState } from '../documents/document-state.ts';
import { explainDiskError } from '../documents/explain-disk-error.ts';
import { fileIdentity } from '../documents/file-identity.ts';
import { documentOf } from '../documents/open-document.ts';
import type { StoreParts } from '../documents/store-parts.ts';
import { abandonedJournals } from './abandoned-journals.ts';
import { damaged } from './describe-recovered.ts';
import { journalChanges } from './journal-changes.ts';
import type { JournalHeading } from './journal-entry.ts';

/**
 * Opens what was left unsaved as a document again; it stays in the journal until it is saved or discarded.
 * `also` is said with the remarks of opening.
 */
export async function openRecovered(
  parts: StoreParts,
  id: string,
  also: readonly string[] = [],
): Promise<Outcome<DocumentState>> {
  const open = parts.documents.get(id);
  if (open !== undefined) return { ok: true, value: open };
  try {
    const found = (await abandonedJournals(parts)).find(({ document }) => document === id);
    if (found === undefined) return { ok: false, message: 'These changes are not kept any more.' };
    const place = join(parts.folders.data, 'recovery', id);
    const entry = found.entry;
    if (entry === undefined) return { ok: false, message: `${damaged} It lies in ${place}.` };
    const kept = await parts.journal.restore(entry);
    if (kept.kind !== 'report')
      return { ok: false, message: `${kept.message} It lies in ${place}.` };
    const { file, remarks } = await fileOf(parts, entry.heading);
    const state = addDocument(parts, {
      ...{ id, report: kept.report, revision: entry.heading.revision, isClean: false },
      ...(file === undefined
        ? { madeFrom: entry.heading.suggestedName.replace(/\.postlude$/, '') }
        : { file }),
      remarks: [...also, ...kept.remarks, ...remarks],
    });
    for (const hash of entry.heading.attempts) state.attempts.add(hash);
    // From now on it is this program's.
    await journalChanges(parts, state);
    return { ok: true, value: state };
  } catch (error) {
    return { ok: false, message: explainDiskError(error, 'read').message };
  }
}

/** The file that the changes belong to, as it was when they were begun. */
async function fileOf(
  parts: StoreParts,
  { path, base = '' }: JournalHeading,
): Promise<{ readonly file?: DocumentFile; readonly remarks: readonly string[] }> {
  if (path === undefined) return { remarks: [] };
  const identity = await fileIdentity(parts.disk, path);
  if (identity !== undefined && documentOf(parts, identity) !== undefined) {
    return {
      remarks: [`${basename(path)} is open in another window, so this is a report of its own.`],
    };
  }
  const stamp = { hash: base, size: 0, mtimeNs: undefined };
  return {
    file: { path, identity: identity ?? { realPath: path, node: undefined }, stamp },
    remarks: [],
  };
}
