import { dirname, join } from 'node:path';
import type { Report } from '../../src-shared/report/report.ts';
import type { Disk } from '../documents/disk.ts';
import { type KeptReport, lightenReport, restoreReport } from '../documents/kept-report.ts';
import { makeFolder } from '../documents/make-folder.ts';
import { namesIn, readWholeFile, removeFile } from '../documents/read-whole-file.ts';
import { syncFolder, writeAtomically } from '../documents/write-atomically.ts';
import {
  type JournalEntry,
  type JournalHeading,
  readJournalEntry,
  writeJournalEntry,
} from './journal-entry.ts';

/** What a document's journal is told with a change. */
export type Unsaved = Omit<
  JournalHeading,
  'format' | 'version' | 'instance' | 'images' | 'title'
> & { readonly report: Report };

/** A journal that was found, and whether it is whole. */
export type FoundJournal = { readonly document: string; readonly entry: JournalEntry | undefined };

/** The unsaved reports in the program's own folder, each in a folder of its own. Rejects with errors of the disk. */
export type Journal = {
  readonly record: (unsaved: Unsaved) => Promise<void>;
  readonly remove: (document: string) => Promise<void>;
  readonly list: () => Promise<readonly FoundJournal[]>;
  /** Undefined where there is none. */
  readonly find: (document: string) => Promise<FoundJournal | undefined>;
  readonly restore: (entry: JournalEntry) => Promise<KeptReport>;
};

const fileName = 'unsaved.journal';
const documentId = /^[A-Za-z0-9-]{1,64}$/;

/**
 * Opens the journals. Each is replaced as a whole by a synced file that is renamed, so at any moment, and
 * after any end of the program or of the power, the one before or the new one is there.
 */
export function openJournal(
  disk: Disk,
  folder: string,
  { instance, newId }: { readonly instance: string; readonly newId: () => string },
): Journal {
  const lasting = new Set<string>();
  // A power cut may take a new folder with all that is in it, unless the folder above is synced too.
  const makeLasting = async (own: string): Promise<void> => {
    await makeFolder(disk, own);
    if (lasting.has(own)) return;
    await syncFolder(disk, folder);
    await syncFolder(disk, dirname(folder));
    lasting.add(own);
  };
  const find = async (document: string): Promise<FoundJournal | undefined> => {
    if (!documentId.test(document)) return undefined;
    const bytes = await readWholeFile(disk, join(folder, document, fileName));
    return bytes && { document, entry: readJournalEntry(bytes) };
  };
  return {
    find,
    list: async () => {
      const found: FoundJournal[] = [];
      for (const name of await namesIn(disk, folder)) {
        const journal = await find(name);
        if (journal !== undefined) found.push(journal);
      }
      return found;
    },
    record: async ({ report, ...heading }) => {
      const own = join(folder, heading.document);
      await makeLasting(own);
      const light = await lightenReport(disk, own, report, newId);
      const whole = {
        ...{ format: 'postlude-journal' as const, version: 1 as const },
        ...{ ...heading, instance, title: report.title },
      };
      const bytes = writeJournalEntry(whole, light);
      await writeAtomically(disk, { path: join(own, fileName), bytes, overwrite: true, newId });
    },
    remove: async (document) => {
      if (!documentId.test(document)) return;
      const own = join(folder, document);
      const names = await namesIn(disk, own);
      if (names.length === 0) return;
      // First, so that what is left after a fault is no journal any more.
      await removeFile(disk, join(own, fileName));
      for (const name of names) await removeFile(disk, join(own, name));
      lasting.delete(own);
      await disk.rmdir(own);
    },
    restore: (entry) => restoreReport(disk, join(folder, entry.heading.document), entry.light),
  };
}
