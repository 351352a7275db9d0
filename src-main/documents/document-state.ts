import { basename } from 'node:path';
import type { OpenDocument } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { DocumentDescription } from './document-store.ts';
import type { FileIdentity } from './file-identity.ts';
import type { FileStamp } from './file-stamp.ts';
import { suggestedName } from './suggested-name.ts';
import type { LatestWriter } from './write-latest.ts';

/** The file of a document, as it was when it was read or written last. */
export type DocumentFile = {
  /** Absolute, as the user named it. */
  readonly path: string;
  readonly identity: FileIdentity;
  readonly stamp: FileStamp;
};

/** A document that is open. It changes; everything it refers to does not. */
export type DocumentState = {
  readonly id: string;
  /** The name of the file it was made from, without its ending; absent: its title is its name. */
  readonly madeFrom?: string;
  readonly remarks: readonly string[];
  /** Why it can be shown, but not changed. */
  readonly readOnly?: string;
  file: DocumentFile | undefined;
  report: Report;
  revision: number;
  /** The revision at which nothing would be lost by closing; -1: none. */
  clean: number;
  /** The revision that the file holds; -1: none. */
  saved: number;
  /** The revision that is on the disk, in the file or in the journal. */
  journaled: number;
  isDiscarded: boolean;
  /** What the file held when it was opened is not yet kept as a version. */
  isOriginalUnkept: boolean;
  /** SHA-256 of what writing may have left in the file although it failed. */
  readonly attempts: Set<string>;
  /** Brings the journal to what the state says. */
  readonly journal: LatestWriter;
  /** What touches the document's file runs one at a time. */
  readonly fileDeeds: <Value>(action: () => Promise<Value>) => Promise<Value>;
};

/** Tells whether closing would lose work. */
export function isDirty({ revision, clean }: DocumentState): boolean {
  return revision !== clean;
}

/** Takes over a change; one that comes late, after a newer one, is of no account. */
export function takeOver(state: DocumentState, revision: number, report: Report): void {
  if (revision < state.revision) return;
  state.revision = revision;
  state.report = report;
}

/** A document as a window gets it. */
export function shownDocument(state: DocumentState): OpenDocument {
  const { id, report, revision, remarks, readOnly, file } = state;
  return {
    id,
    ...(file !== undefined && { name: basename(file.path) }),
    report,
    revision,
    isSaved: file !== undefined && state.saved === revision,
    ...(readOnly !== undefined && { readOnly }),
    remarks,
  };
}

/** What a window's title and its dialogs need of a document. */
export function describeDocument(state: DocumentState): DocumentDescription {
  const { id, report, file, madeFrom } = state;
  return {
    id,
    title: report.title,
    ...(file !== undefined && { path: file.path }),
    suggestedName:
      file === undefined ? suggestedName(madeFrom ?? report.title) : basename(file.path),
    isDirty: isDirty(state),
  };
}
