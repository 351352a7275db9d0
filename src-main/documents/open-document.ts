import { basename, extname, resolve } from 'node:path';
import type { Outcome } from '../../src-shared/ipc/messages.ts';
import { addDocument } from './add-document.ts';
import type { DocumentState } from './document-state.ts';
import { explainDiskError } from './explain-disk-error.ts';
import { type FileIdentity, fileIdentity, isSameFile } from './file-identity.ts';
import { stampOf } from './file-stamp.ts';
import { readOpened } from './read-opened.ts';
import { largestInput, readBytes } from './read-text.ts';
import type { StoreParts } from './store-parts.ts';
import { withoutFiles } from './without-files.ts';

/** Opens a file as a document; one that is open already, by whatever name, is given again. */
export async function openDocument(
  parts: StoreParts,
  given: string,
): Promise<Outcome<DocumentState>> {
  const path = resolve(given);
  try {
    const identity = await fileIdentity(parts.disk, path);
    const open = identity && documentOf(parts, identity);
    if (open !== undefined) return { ok: true, value: open };
    return await readDocument(parts, path, identity);
  } catch (error) {
    return { ok: false, message: explainDiskError(error, 'read').message };
  }
}

async function readDocument(
  parts: StoreParts,
  path: string,
  identity: FileIdentity | undefined,
): Promise<Outcome<DocumentState>> {
  const { disk, newId, recents, now } = parts;
  const bytes = await readBytes(disk, path);
  if (!bytes.ok) return { ok: false, message: bytes.failure.message };
  const opened = await readOpened(disk, path, bytes.value, newId);
  if (!opened.ok) return { ok: false, message: opened.failure.message };
  const { isOwn, ...rest } = opened.value;
  const base = { ...rest, id: newId(), revision: 0, isClean: true };
  if (!isOwn) return { ok: true, value: addDocument(parts, { ...base, madeFrom: stem(path) }) };
  const stamp = await stampOf(disk, path, bytes.value);
  const file = { path, identity: identity ?? { realPath: path, node: undefined }, stamp };
  await recents.add(path, rest.report, now());
  return { ok: true, value: addDocument(parts, { ...base, file }) };
}

/** Opens bytes that came without a path: nothing is known of what lies beside them, and nothing is read. */
export async function openDroppedDocument(
  parts: StoreParts,
  name: string,
  bytes: Uint8Array,
): Promise<Outcome<DocumentState>> {
  if (bytes.length > largestInput) {
    return {
      ok: false,
      message: 'The file has more than 32 MB, and at most 32 MB are read. Split it.',
    };
  }
  const path = name.replace(/^.*[/\\]/s, '');
  const opened = await readOpened(withoutFiles(parts.disk), path, bytes, parts.newId);
  if (!opened.ok) return { ok: false, message: opened.failure.message };
  const { isOwn: _isOwn, ...rest } = opened.value;
  const base = { ...rest, id: parts.newId(), revision: 0, isClean: true };
  return { ok: true, value: addDocument(parts, { ...base, madeFrom: stem(path) }) };
}

/** The open document of a file. */
export function documentOf(
  { documents }: StoreParts,
  identity: FileIdentity,
): DocumentState | undefined {
  return [...documents.values()].find(
    ({ file }) => file !== undefined && isSameFile(file.identity, identity),
  );
}

function stem(path: string): string {
  return basename(path, extname(path));
}
