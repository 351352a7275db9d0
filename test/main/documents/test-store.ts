import { join } from 'node:path';
import type { Disk } from '../../../src-main/documents/disk.ts';
import type {
  DocumentStore,
  DocumentStoreOptions,
  StoreEvent,
} from '../../../src-main/documents/document-store.ts';
import { openDocumentStore } from '../../../src-main/documents/open-document-store.ts';
import { defaultSettings } from '../../../src-main/settings/settings-file.ts';
import type { OpenDocument, Outcome } from '../../../src-shared/ipc/messages.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { failingDisk } from '../../host/failing-disk.ts';
import { countingIds } from '../../unit/counting-ids.ts';

/** A store on a real folder, with what it told. */
export type TestStore = DocumentStore & { readonly told: readonly StoreEvent[] };

let runs = 0;

/** Opens a store whose data lie in `data` of a folder, at nine in the morning of 10 May 2024. */
export async function testStore(
  folder: string,
  options: Partial<DocumentStoreOptions> & { readonly disk?: Disk } = {},
): Promise<TestStore> {
  runs += 1;
  const told: StoreEvent[] = [];
  const store = await openDocumentStore({
    disk: failingDisk(),
    folders: { data: join(folder, 'data') },
    now: () => new Date('2024-05-10T09:00:00Z'),
    newId: countingIds(`run-${runs}`),
    settings: () => defaultSettings,
    process: { pid: runs, host: 'here', isAlive: () => false },
    tell: (event) => told.push(event),
    ...options,
  });
  return Object.assign(store, { told });
}

/** The value of an outcome that has to be one. */
export function answerOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** The sentence of an outcome that has to be a refusal. */
export function refusalOf(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new Error(`Expected a refusal, got ${JSON.stringify(outcome.value)}`);
  return outcome.message;
}

/** The report of a document under another title. */
export function titled({ report }: Pick<OpenDocument, 'report'>, title: string): Report {
  return { ...report, title };
}

/** Creates a document, saves it under a name and gives it as it is then. */
export async function savedDocument(
  store: DocumentStore,
  path: string,
  title = 'Saved',
): Promise<OpenDocument> {
  const made = answerOf(await store.create());
  answerOf(await store.save(made.id, 1, titled(made, title), { target: path }));
  return answerOf(store.read(made.id));
}
