import { basename, join } from 'node:path';
import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import type { Outcome, RecoveredDocument } from '../../src-shared/ipc/messages.ts';
import { describeDifference } from '../../src-shared/report/describe-difference.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { addDocument } from '../documents/add-document.ts';
import type { DocumentFile, DocumentState } from '../documents/document-state.ts';
import { explainDiskError } from '../documents/explain-disk-error.ts';
import { fileIdentity } from '../documents/file-identity.ts';
import { documentOf } from '../documents/open-document.ts';
import { readOpened } from '../documents/read-opened.ts';
import { readBytes } from '../documents/read-text.ts';
import { quietly } from '../documents/quietly.ts';
import { removeLeftover } from '../documents/remove-leftover.ts';
import type { StoreParts } from '../documents/store-parts.ts';
import { journalChanges } from './journal-changes.ts';
import type { JournalHeading } from './journal-entry.ts';
import type { FoundJournal } from './journal.ts';

/** What was left unsaved by programs that ended; what a running one works on is not among it. */
export async function recoveredDocuments(parts: StoreParts): Promise<readonly RecoveredDocument[]> {
  const offered: RecoveredDocument[] = [];
  for (const found of await abandonedJournals(parts)) {
    const document = await describeRecovered(parts, found);
    if (document !== undefined) offered.push(document);
  }
  return offered;
}

async function abandonedJournals(parts: StoreParts): Promise<readonly FoundJournal[]> {
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

/** Undefined where nothing was unsaved after all: the program ended between saving and forgetting. */
async function describeRecovered(
  parts: StoreParts,
  { document, entry }: FoundJournal,
): Promise<RecoveredDocument | undefined> {
  const kept = entry && (await parts.journal.restore(entry));
  if (entry === undefined || kept?.kind !== 'report') return damagedDocument(document);
  const { path, title, changedAt } = entry.heading;
  const own = { id: document, title, changedAt };
  if (path === undefined) return { ...own, differs: 'It was never saved.' };
  await removeLeftover(parts.disk, path, document);
  const file = await reportInFile(parts, path);
  if (file !== undefined && writePostlude(file) === writePostlude(kept.report)) {
    await parts.journal.remove(document).catch(() => undefined);
    return undefined;
  }
  const differs =
    file === undefined
      ? 'Its file is not there any more, or cannot be read.'
      : describeDifference(file, kept.report);
  return { ...own, name: basename(path), differs };
}

function damagedDocument(id: string): RecoveredDocument {
  return { id, title: 'Damaged changes', changedAt: '', differs: damaged };
}

const damaged = 'What was kept is damaged and cannot be read.';

async function reportInFile(
  { disk, newId }: StoreParts,
  path: string,
): Promise<Report | undefined> {
  const bytes = await readBytes(disk, path);
  const opened = bytes.ok ? await readOpened(disk, path, bytes.value, newId) : undefined;
  return opened?.ok ? opened.value.report : undefined;
}

/** Opens what was left unsaved as a document again; it stays in the journal until it is saved or discarded. */
export async function openRecovered(
  parts: StoreParts,
  id: string,
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
      remarks: [...kept.remarks, ...remarks],
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

/** Removes what was left unsaved for good; what a running program works on stays. */
export async function discardRecovered(parts: StoreParts, id: string): Promise<void> {
  const found = (await abandonedJournals(parts)).some(({ document }) => document === id);
  if (found) await quietly(() => parts.journal.remove(id));
}
