import { basename, extname, resolve } from 'node:path';
import type { Outcome } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { journalChanges } from '../recovery/journal-changes.ts';
import { type DocumentState, isDirty, takeOver } from './document-state.ts';
import type { SaveOptions, SaveOutcome } from './document-store.ts';
import { encodeReport } from './encode-report.ts';
import { explainDiskError } from './explain-disk-error.ts';
import { fileIdentity } from './file-identity.ts';
import { replaceableFile } from './file-on-disk.ts';
import { stampOf } from './file-stamp.ts';
import { keepVersion } from './keep-version.ts';
import { makeWay, refusalOfTarget } from './make-way.ts';
import { removeLeftover } from './remove-leftover.ts';
import { failed, type Result, success } from './result.ts';
import { sha256 } from './sealed-record.ts';
import type { StoreParts } from './store-parts.ts';
import { suggestedName } from './suggested-name.ts';
import { writeAtomically } from './write-atomically.ts';

/** Writes a document to its file, or to the one that the user chose, which becomes its own. */
export function saveDocument(
  parts: StoreParts,
  state: DocumentState,
  { revision, report, ...options }: SaveOptions & { revision: number; report: Report },
): Promise<Outcome<SaveOutcome>> {
  return state.fileDeeds(async () => {
    takeOver(state, revision, report);
    const result = await attempt(() => save(parts, state, { revision, report, ...options }));
    const isSaved = result.ok && result.value.kind === 'saved';
    if (!isSaved && isDirty(state)) await journalChanges(parts, state);
    return result.ok ? result : { ok: false, message: result.failure.message };
  });
}

/** Writes a document to another file; its own stays its own. */
export function saveCopy(
  parts: StoreParts,
  state: DocumentState,
  { revision, report, target }: { revision: number; report: Report; target: string },
): Promise<Outcome<SaveOutcome>> {
  return state.fileDeeds(async () => {
    takeOver(state, revision, report);
    const path = withEnding(target);
    const result = await attempt(async () => {
      const written = await write(parts, state, { report, path, isCopy: true });
      if (!written.ok) return written;
      return success<SaveOutcome>({ kind: 'saved', name: basename(path), revision });
    });
    if (isDirty(state)) await journalChanges(parts, state);
    return result.ok ? result : { ok: false, message: result.failure.message };
  });
}

async function attempt<Value>(action: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await action();
  } catch (error) {
    return { ok: false, failure: explainDiskError(error, 'written') };
  }
}

type Saving = SaveOptions & { readonly revision: number; readonly report: Report };

async function save(
  parts: StoreParts,
  state: DocumentState,
  { revision, report, target, onConflict }: Saving,
): Promise<Result<SaveOutcome>> {
  if (target === undefined && state.file === undefined) {
    return success({
      kind: 'needs-name',
      suggestedName: suggestedName(state.madeFrom ?? report.title),
    });
  }
  const path = target === undefined ? (state.file?.path ?? '') : withEnding(target);
  const written = await write(parts, state, {
    ...{ report, path, isCopy: false },
    ...(onConflict !== undefined && { onConflict }),
  });
  if (!written.ok) return written;
  if (written.value.kind === 'conflict') return success({ kind: 'conflict', name: basename(path) });
  const { bytes, otherName } = written.value;
  await settle(parts, state, { path, bytes, revision });
  await keepVersion(parts, state, report);
  await parts.recents.add(path, report, parts.now());
  return success({
    ...{ kind: 'saved', name: basename(path), revision },
    ...(otherName !== undefined && { otherName }),
  });
}

type Writing = Pick<SaveOptions, 'onConflict'> & {
  readonly report: Report;
  readonly path: string;
  readonly isCopy: boolean;
};

type Written =
  | { readonly kind: 'conflict' }
  | { readonly kind: 'written'; readonly bytes: Uint8Array; readonly otherName?: string };

async function write(
  parts: StoreParts,
  state: DocumentState,
  { report, path, isCopy, onConflict }: Writing,
): Promise<Result<Written>> {
  if (state.readOnly !== undefined) return failed(`Not written. ${state.readOnly}`);
  const { disk } = parts;
  const encoded = encodeReport(report);
  if (!encoded.ok) return encoded;
  const bytes = encoded.value;
  const present = await replaceableFile(disk, path);
  if (!present.ok) return present;
  const refused = refusalOfTarget(parts, state, { path, present: present.value, isCopy });
  if (refused !== undefined) return failed(refused);
  const way = await makeWay(parts, state, {
    ...{ path, present: present.value, hash: sha256(bytes) },
    ...(onConflict !== undefined && { onConflict }),
  });
  if (way.kind === 'conflict') return success({ kind: 'conflict' });
  if (!isCopy) {
    state.attempts.add(sha256(bytes));
    // Who is killed in the midst of this knows afterwards that the file is of its own making.
    if (state.file !== undefined && isDirty(state)) await journalChanges(parts, state);
  }
  await removeLeftover(disk, path, state.id);
  const overwrite = present.value !== undefined;
  await writeAtomically(disk, { path, bytes, overwrite, newId: () => state.id });
  const { otherName } = way;
  return success({ kind: 'written', bytes, ...(otherName !== undefined && { otherName }) });
}

/** The document is what its file holds now, unless it has been changed meanwhile. */
async function settle(
  parts: StoreParts,
  state: DocumentState,
  { path, bytes, revision }: { path: string; bytes: Uint8Array; revision: number },
): Promise<void> {
  const { disk } = parts;
  const stamp = await stampOf(disk, path, bytes);
  const identity = await fileIdentity(disk, path).catch(() => undefined);
  state.file = { path, identity: identity ?? { realPath: path, node: undefined }, stamp };
  state.attempts.clear();
  state.saved = revision;
  state.clean = revision;
  state.journaled = Math.max(state.journaled, revision);
  await journalChanges(parts, state);
}

/** Whatever its name, a report's file is one of ours and says so. */
function withEnding(target: string): string {
  const path = resolve(target);
  return extname(path).toLowerCase() === '.postlude' ? path : `${path}.postlude`;
}
