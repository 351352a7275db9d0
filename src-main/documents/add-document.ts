import type { Report } from '../../src-shared/report/report.ts';
import { writeJournal } from '../recovery/journal-changes.ts';
import type { DocumentFile, DocumentState } from './document-state.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { StoreParts } from './store-parts.ts';
import { writeLatest } from './write-latest.ts';

/** What a document starts from. */
export type NewDocument = {
  readonly id: string;
  readonly report: Report;
  readonly revision: number;
  /** Nothing would be lost by closing it now. */
  readonly isClean: boolean;
  readonly file?: DocumentFile;
  readonly madeFrom?: string;
  readonly remarks: readonly string[];
  readonly readOnly?: string;
};

/** Adds a document to those that are open. */
export function addDocument(parts: StoreParts, given: NewDocument): DocumentState {
  const { isClean, file, ...rest } = given;
  const revision = given.revision;
  const state: DocumentState = {
    ...rest,
    file,
    clean: isClean ? revision : -1,
    saved: isClean && file !== undefined ? revision : -1,
    journaled: revision,
    isDiscarded: false,
    isOriginalUnkept: file !== undefined,
    attempts: new Set(),
    journal: writeLatest(() => writeJournal(parts, state)),
    fileDeeds: oneAtATime(),
  };
  parts.documents.set(state.id, state);
  return state;
}
