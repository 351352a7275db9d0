import { basename } from 'node:path';
import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import type { RecoveredDocument } from '../../src-shared/ipc/messages.ts';
import { describeDifference } from '../../src-shared/report/describe-difference.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { readOpened } from '../documents/read-opened.ts';
import { readBytes } from '../documents/read-text.ts';
import { removeLeftover } from '../documents/remove-leftover.ts';
import type { StoreParts } from '../documents/store-parts.ts';
import type { FoundJournal } from './journal.ts';

/**
 * Says what a journal holds, for the user to choose. Undefined where nothing was unsaved after all: the
 * program ended between saving and forgetting.
 */
export async function describeRecovered(
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

/** Said of a journal that is not whole. */
export const damaged = 'What was kept is damaged and cannot be read.';

async function reportInFile(
  { disk, newId }: StoreParts,
  path: string,
): Promise<Report | undefined> {
  const bytes = await readBytes(disk, path);
  const opened = bytes.ok ? await readOpened(disk, path, bytes.value, newId) : undefined;
  return opened?.ok ? opened.value.report : undefined;
}
