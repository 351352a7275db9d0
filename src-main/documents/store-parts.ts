import type { History } from '../history/history.ts';
import type { RecentDocuments } from '../recent/recent-documents.ts';
import type { Instances } from '../recovery/instances.ts';
import type { Journal } from '../recovery/journal.ts';
import type { DocumentState } from './document-state.ts';
import type { DocumentStoreOptions } from './document-store.ts';

/** What the functions of the document store share. */
export type StoreParts = DocumentStoreOptions & {
  readonly documents: Map<string, DocumentState>;
  readonly journal: Journal;
  readonly instances: Instances;
  readonly history: History;
  readonly recents: RecentDocuments;
};
