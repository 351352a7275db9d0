import type {
  DocumentVersion,
  OpenDocument,
  OpenedText,
  Outcome,
  RecentDocument,
  Settings,
  StartScreen,
} from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { Template } from '../../src-shared/report/templates/template.ts';
import type { Disk } from './disk.ts';

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
  /** The templates that the user made; absent: there are none. */
  readonly templates?: () => readonly Template[];
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
  /** A report that was imported from a file of this name, if from any; it is not saved anywhere. */
  readonly createFrom: (
    report: Report,
    how: { readonly template?: string; readonly name?: string },
  ) => Promise<Outcome<OpenDocument>>;
  /** The text of a foreign file that nobody should open unasked; undefined: open it. */
  readonly lookAt: (path: string) => Promise<OpenedText | undefined>;
  readonly lookAtBytes: (name: string, bytes: Uint8Array) => Promise<OpenedText | undefined>;
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
  /** Call often, at best every 15 seconds: journals of a program that fell silent are offered to others. */
  readonly beat: () => Promise<void>;
  /** The program ends, once what is being written is whole: what is still unsaved is offered from now on. */
  readonly end: () => Promise<void>;
};
