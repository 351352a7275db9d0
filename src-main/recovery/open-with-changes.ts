import { resolve } from 'node:path';
import type { Outcome } from '../../src-shared/ipc/messages.ts';
import type { DocumentState } from '../documents/document-state.ts';
import { fileIdentity, isSameFile } from '../documents/file-identity.ts';
import { documentOf, openDocument } from '../documents/open-document.ts';
import type { StoreParts } from '../documents/store-parts.ts';
import { abandonedJournals } from './abandoned-journals.ts';
import { describeRecovered } from './describe-recovered.ts';
import { openRecovered } from './open-recovered.ts';

/**
 * Opens a file, with the changes that were not saved when the program ended, if there are any: whoever opens
 * it from the desktop never sees the start screen, which offers them.
 */
export async function openWithChanges(
  parts: StoreParts,
  path: string,
): Promise<Outcome<DocumentState>> {
  const id = await changesOf(parts, resolve(path));
  if (id === undefined) return openDocument(parts, path);
  const recovered = await openRecovered(parts, id, [remark]);
  return recovered.ok ? recovered : openDocument(parts, path);
}

const remark =
  'These are the changes that were not saved when Postlude ended. Revert to Saved gives the file as it is.';

/** The id of what was left unsaved of a file that is not open; undefined: nothing. */
async function changesOf(parts: StoreParts, path: string): Promise<string | undefined> {
  const identityOf = (of: string) => fileIdentity(parts.disk, of).catch(() => undefined);
  const identity = await identityOf(path);
  if (identity !== undefined && documentOf(parts, identity) !== undefined) return undefined;
  for (const found of await abandonedJournals(parts)) {
    const { path: own } = found.entry?.heading ?? {};
    if (own === undefined) continue;
    const other = await identityOf(own);
    const isSame = own === path || (identity && other && isSameFile(identity, other));
    if (isSame && (await describeRecovered(parts, found)) !== undefined) return found.document;
  }
  return undefined;
}
