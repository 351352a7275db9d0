import type {
  DocumentVersion,
  OpenDocument,
  Outcome,
  RecentDocument,
  Settings,
  StartScreen,
} from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import {
  openRecovered,
  recoveredDocuments,
  discardRecovered,
} from '../recovery/recovered-documents.ts';
import { journalChanges } from '../recovery/journal-changes.ts';
import { checkDisk } from './check-disk.ts';
import { closeDocument } from './close-document.ts';
import { createDocument } from './create-document.ts';
import type { Disk } from './disk.ts';
import {
  describeDocument,
  type DocumentState,
  isDirty,
  shownDocument,
  takeOver,
} from './document-state.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { openDocument, openDroppedDocument } from './open-document.ts';
import { openStoreParts } from './open-store-parts.ts';
import { quietly } from './quietly.ts';
import { listVersions, readOther, readVersion } from './read-versions.ts';
import { revertDocument } from './revert-document.ts';
import { saveCopy, saveDocument } from './save-document.ts';

/** What the documents of a running program need from outside. */
export type DocumentStoreOptions = {
  readonly disk: Disk;
  readonly folders: {
    /** The program's own folder: journals, versions and lists are kept in it; made where it is missing. */
    readonly data: string;
  };
  readonly now: () => Date;
  /** A fresh id of letters, digits and hyphens, never the same twice. */
  readonly newId: () => string;
  /** The settings as they are at the moment of the call. */
  readonly settings: () => Settings;
  readonly process: ThisProcess;
  readonly tell: (event: StoreEvent) => void;
};

/** Which process this is, and how to find out whether another one lives. */
export type ThisProcess = {
  readonly pid: number;
  /** The computer's name: a process number says nothing about another computer. */
  readonly host: string;
  readonly isAlive: (pid: number) => boolean;
};

/** Something that happened to a document without being asked for. */
export type StoreEvent = {
  readonly kind: 'safety-changed';
  readonly document: string;
  /** The last revision that is in the journal, or was when it was saved. */
  readonly journaled: number;
  /** The last revision that is in the file; -1: none is. */
  readonly saved: number;
  /** ISO instant. */
  readonly at: string;
  /** A sentence, where journaling or keeping a version fails. */
  readonly problem?: string;
};

/** What to do about a file that another program changed. */
export type ConflictAnswer = 'keep-both' | 'overwrite';

/** What saving may be told. */
export type SaveOptions = {
  /** Absolute path that the user chose; absent: the document's own file. */
  readonly target?: string;
  /** The answer to `conflict`; absent: ask. Who cancels does not call again. */
  readonly onConflict?: ConflictAnswer;
};

/** How saving ended. */
export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly revision: number;
      /** With `keep-both`: the name under which the other version stands beside it. */
      readonly otherName?: string;
    }
  /** Another program changed the file since it was read or written; nothing was written. */
  | { readonly kind: 'conflict'; readonly name: string }
  /** The document has no file yet; ask for one and call again with `target`. */
  | { readonly kind: 'needs-name'; readonly suggestedName: string };

/** What a window and its dialogs say about a document. */
export type DocumentDescription = {
  readonly id: string;
  readonly title: string;
  /** Absent: it has no file yet. */
  readonly path?: string;
  /** For a dialog that asks where to save: a file name with its ending. */
  readonly suggestedName: string;
  readonly isDirty: boolean;
};

/** The documents that are open, and everything that keeps them safe. A refusal is a value, in a sentence. */
export type DocumentStore = {
  /** A new report from a template by id or name; absent or unknown: the one of the settings. */
  readonly create: (template?: string) => Promise<Outcome<OpenDocument>>;
  /** Opens a file; one that is open already gives the same document. */
  readonly open: (path: string) => Promise<Outcome<OpenDocument>>;
  /** Opens a dropped file, of which only name and bytes are known, as a document without a file. */
  readonly openBytes: (name: string, bytes: Uint8Array) => Promise<Outcome<OpenDocument>>;
  /** A document that is open, as it stands now. */
  readonly read: (id: string) => Outcome<OpenDocument>;
  readonly describe: (id: string) => DocumentDescription | undefined;
  /** True where closing would lose work. */
  readonly isDirty: (id: string) => boolean;
  /** Journals a change; ends when it, or a later one, is on the disk. */
  readonly recordChange: (
    id: string,
    revision: number,
    report: Report,
  ) => Promise<Outcome<undefined>>;
  readonly save: (
    id: string,
    revision: number,
    report: Report,
    options?: SaveOptions,
  ) => Promise<Outcome<SaveOutcome>>;
  /** Writes the report to another file; the document keeps its own. */
  readonly saveCopy: (
    id: string,
    revision: number,
    report: Report,
    target: string,
  ) => Promise<Outcome<SaveOutcome>>;
  /** The report as it stands on the disk, as the document's next revision; what it had becomes a version. */
  readonly revert: (id: string) => Promise<Outcome<OpenDocument>>;
  /** Forgets a document; with `discard` also its unsaved changes, which else are offered again. */
  readonly close: (id: string, how: { readonly discard: boolean }) => Promise<void>;
  /** Whether another program changed or removed the document's file since it was read or written. */
  readonly checkDisk: (id: string) => Promise<'unchanged' | 'changed' | 'missing'>;
  readonly startScreen: () => Promise<StartScreen>;
  /** The recent documents alone, which is quicker. */
  readonly recents: () => Promise<readonly RecentDocument[]>;
  readonly openRecent: (recent: string) => Promise<Outcome<OpenDocument>>;
  readonly forgetRecent: (recent: string) => Promise<StartScreen>;
  readonly openRecovered: (recovered: string) => Promise<Outcome<OpenDocument>>;
  readonly discardRecovered: (recovered: string) => Promise<StartScreen>;
  /** The newest first. */
  readonly listVersions: (id: string) => Promise<Outcome<readonly DocumentVersion[]>>;
  readonly readVersion: (id: string, version: string) => Promise<Outcome<Report>>;
  /** Any file, to compare with. */
  readonly readOther: (
    path: string,
  ) => Promise<Outcome<{ readonly name: string; readonly report: Report }>>;
  /** Ends when nothing is left to be journaled. */
  readonly flush: () => Promise<void>;
  /** Call often, at best every 15 seconds: journals of a program that fell silent are offered to others. */
  readonly beat: () => Promise<void>;
  /** The program ends: what is still unsaved is offered from now on. */
  readonly end: () => Promise<void>;
};

/** Opens the documents of a program that starts. Never fails: a data folder that is at fault is told later. */
export async function openDocumentStore(options: DocumentStoreOptions): Promise<DocumentStore> {
  const parts = await openStoreParts(options);
  const shown = (outcome: Outcome<DocumentState>): Outcome<OpenDocument> =>
    outcome.ok ? { ok: true, value: shownDocument(outcome.value) } : outcome;
  const withDocument = <Value>(
    id: string,
    act: (state: DocumentState) => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> => {
    const state = parts.documents.get(id);
    return state === undefined ? Promise.resolve(notOpen) : act(state);
  };
  // So that no file is opened twice at the same moment.
  const opening = oneAtATime();
  const startScreen = async (): Promise<StartScreen> => ({
    recents: await parts.recents.list(),
    recovered: await opening(() => recoveredDocuments(parts)),
  });
  const open = (path: string) => opening(async () => shown(await openDocument(parts, path)));
  return {
    create: async (template) => shown({ ok: true, value: createDocument(parts, template) }),
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
      return state === undefined ? 'unchanged' : checkDisk(parts.disk, state);
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
    flush: async () => {
      await Promise.all([...parts.documents.values()].map(({ journal }) => journal.idle()));
    },
    beat: () => quietly(parts.instances.beat),
    end: async () => {
      await Promise.all([...parts.documents.values()].map(({ journal }) => journal.idle()));
      await quietly(parts.instances.end);
    },
  };
}

const notOpen: Outcome<never> = { ok: false, message: 'This report is not open any more.' };
const notListed: Outcome<never> = {
  ok: false,
  message: 'This report is not in the list any more. Open its file.',
};
