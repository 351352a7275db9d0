import type { OpenDocument, Outcome, StartScreen } from '../../src-shared/ipc/messages.ts';
import { journalChanges } from '../recovery/journal-changes.ts';
import { openRecovered } from '../recovery/open-recovered.ts';
import { openWithChanges } from '../recovery/open-with-changes.ts';
import { discardRecovered, recoveredDocuments } from '../recovery/recovered-documents.ts';
import { checkDisk } from './check-disk.ts';
import { closeDocument } from './close-document.ts';
import { createDocument, createFrom } from './create-document.ts';
import {
  type DocumentState,
  describeDocument,
  isDirty,
  shownDocument,
  takeOver,
} from './document-state.ts';
import type { DocumentStore, DocumentStoreOptions } from './document-store.ts';
import { lookAtDropped, lookAtFile } from './look-at-text.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { openDroppedDocument } from './open-document.ts';
import { openStoreParts } from './open-store-parts.ts';
import { quietly } from './quietly.ts';
import { listVersions, readOther, readVersion } from './read-versions.ts';
import { revertDocument } from './revert-document.ts';
import { saveCopy, saveDocument } from './save-document.ts';

/** Opens the documents of a program that starts. Never fails: a data folder that is at fault is told later. */
export async function openDocumentStore(options: DocumentStoreOptions): Promise<DocumentStore> {
  const parts = await openStoreParts(options);
  const shown = (outcome: Outcome<DocumentState>): Outcome<OpenDocument> =>
    outcome.ok ? { ok: true, value: shownDocument(outcome.value) } : outcome;
  const withDocument = async <Value>(
    id: string,
    act: (state: DocumentState) => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> => {
    const state = parts.documents.get(id);
    return state === undefined ? notOpen : act(state);
  };
  // So that no file is opened twice at the same moment.
  const opening = oneAtATime();
  const startScreen = async (): Promise<StartScreen> => ({
    recents: await parts.recents.list(),
    recovered: await opening(() => recoveredDocuments(parts)),
  });
  const open = (path: string) => opening(async () => shown(await openWithChanges(parts, path)));
  return {
    create: async (template) => shown({ ok: true, value: createDocument(parts, template) }),
    createFrom: async (report, how) =>
      shown({ ok: true, value: await createFrom(parts, report, how) }),
    lookAt: (path) => lookAtFile(parts, path),
    lookAtBytes: (name, bytes) => lookAtDropped(parts, name, bytes),
    open,
    openBytes: async (name, bytes) => shown(await openDroppedDocument(parts, name, bytes)),
    read: (id) => {
      const state = parts.documents.get(id);
      return state === undefined ? notOpen : { ok: true, value: shownDocument(state) };
    },
    describe: (id) => {
      const state = parts.documents.get(id);
      return state && describeDocument(state);
    },
    isDirty: (id) => {
      const state = parts.documents.get(id);
      return state !== undefined && isDirty(state);
    },
    recordChange: (id, revision, report) =>
      withDocument(id, async (state) => {
        if (state.readOnly !== undefined) return { ok: false, message: state.readOnly };
        takeOver(state, revision, report);
        return journalChanges(parts, state);
      }),
    save: (id, revision, report, saving = {}) =>
      withDocument(id, (state) => saveDocument(parts, state, { revision, report, ...saving })),
    saveCopy: (id, revision, report, target) =>
      withDocument(id, (state) => saveCopy(parts, state, { revision, report, target })),
    revert: (id) =>
      withDocument(id, async (state) => {
        const reverted = await revertDocument(parts, state);
        return reverted.ok ? { ok: true, value: shownDocument(state) } : reverted;
      }),
    close: (id, { discard }) => opening(() => closeDocument(parts, id, discard)),
    checkDisk: async (id) => {
      const state = parts.documents.get(id);
      return state === undefined ? 'unchanged' : checkDisk(parts, state);
    },
    startScreen,
    recents: parts.recents.list,
    openRecent: async (recent) => {
      const path = parts.recents.pathOf(recent);
      return path === undefined ? notListed : open(path);
    },
    forgetRecent: async (recent) => {
      await parts.recents.forget(recent);
      return startScreen();
    },
    openRecovered: (id) => opening(async () => shown(await openRecovered(parts, id))),
    discardRecovered: async (id) => {
      await opening(() => discardRecovered(parts, id));
      return startScreen();
    },
    listVersions: (id) => withDocument(id, (state) => listVersions(parts, state)),
    readVersion: (id, version) => withDocument(id, (state) => readVersion(parts, state, version)),
    readOther: (path) => readOther(parts, path),
    beat: () => quietly(parts.instances.beat),
    end: async () => {
      await opening(() => settle([...parts.documents.values()]));
      await quietly(parts.instances.end);
    },
  };
}

/** What is being written is not cut short. */
async function settle(states: readonly DocumentState[]): Promise<void> {
  for (const { fileDeeds, journal } of states) {
    await fileDeeds(async () => undefined);
    await journal.idle();
  }
}

const notOpen: Outcome<never> = { ok: false, message: 'This report is not open any more.' };
const notListed: Outcome<never> = {
  ok: false,
  message: 'This report is not in the list any more. Open its file.',
};
