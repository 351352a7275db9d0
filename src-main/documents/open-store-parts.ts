import { join } from 'node:path';
import { openHistory } from '../history/history.ts';
import { openRecents } from '../recent/recent-documents.ts';
import { openInstances } from '../recovery/instances.ts';
import { openJournal } from '../recovery/journal.ts';
import { sweep } from '../recovery/sweep.ts';
import type { DocumentStoreOptions } from './document-store.ts';
import { quietly } from './quietly.ts';
import type { StoreParts } from './store-parts.ts';

/** Opens what the program keeps in its own folder, and clears away what a killed one left there. */
export async function openStoreParts(options: DocumentStoreOptions): Promise<StoreParts> {
  const { disk, folders, now, newId, settings, process } = options;
  const { data } = folders;
  const instance = newId();
  const journal = openJournal(disk, join(data, 'recovery'), { instance, newId });
  const instances = openInstances(disk, join(data, 'instances'), { instance, process, now, newId });
  const history = openHistory(disk, join(data, 'history'), { rules: settings, now, newId });
  await quietly(async () => {
    await instances.beat();
    if ((await instances.alive()).size > 0) return;
    await sweep(disk, data, journal);
    await history.sweep();
  });
  const recents = await openRecents({ disk, folder: data, newId });
  return { ...options, documents: new Map(), journal, instances, history, recents };
}
