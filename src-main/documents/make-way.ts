import { readPostlude } from '../../src-shared/file/read-postlude.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentState } from './document-state.ts';
import type { SaveOptions } from './document-store.ts';
import { isSameFile } from './file-identity.ts';
import { type FileOnDisk, writeBeside } from './file-on-disk.ts';
import { keepVersion } from './keep-version.ts';
import { documentOf } from './open-document.ts';
import { removeLeftover } from './remove-leftover.ts';
import type { StoreParts } from './store-parts.ts';

/** Where a document is to be written, and what is there. */
type Target = { readonly path: string; readonly present: FileOnDisk | undefined };

/** Why a document may not be written to a file, whatever the disk says; undefined: it may. */
export function refusalOfTarget(
  parts: StoreParts,
  state: DocumentState,
  { path, present, isCopy }: Target & { readonly isCopy: boolean },
): string | undefined {
  const owner = present && documentOf(parts, present.identity);
  if (owner !== undefined && owner !== state) {
    return 'Not written: this file is open in another window. Choose another name.';
  }
  return isCopy && isOwnFile(state, { path, present })
    ? 'Not written: this is the file of the report itself. Choose another name for the copy.'
    : undefined;
}

function isOwnFile({ file }: DocumentState, { path, present }: Target): boolean {
  if (file === undefined) return false;
  return (
    file.path === path || (present !== undefined && isSameFile(file.identity, present.identity))
  );
}

/** Whether the way is free, and the name under which another version was put aside. */
export type Way =
  | { readonly kind: 'conflict' }
  | { readonly kind: 'free'; readonly otherName?: string };

/**
 * Sees to it that nothing is lost of what a file holds before it is replaced. What another program wrote
 * is asked about and then kept, beside the file or as a version. Rejects with errors of the disk.
 */
export async function makeWay(
  parts: StoreParts,
  state: DocumentState,
  target: Target & Pick<SaveOptions, 'onConflict'> & { readonly hash: string },
): Promise<Way> {
  const { path, present, hash, onConflict } = target;
  const { disk, history, now } = parts;
  if (present === undefined || present.hash === hash || state.attempts.has(present.hash)) {
    return { kind: 'free' };
  }
  if (!isOwnFile(state, target)) {
    await history.keepFile(state.report.id, present.bytes);
    return { kind: 'free' };
  }
  if (present.hash === state.file?.stamp.hash) {
    await keepOriginal(parts, state, present);
    return { kind: 'free' };
  }
  if (onConflict === undefined) return { kind: 'conflict' };
  if (onConflict === 'keep-both') {
    await removeLeftover(disk, path, state.id);
    const otherName = await writeBeside(disk, path, present, { now: now(), newId: () => state.id });
    return { kind: 'free', otherName };
  }
  await history.keepFile(state.report.id, present.bytes);
  return { kind: 'free' };
}

/**
 * The report as it was before it was first saved here may have come by mail, and no version of it be kept.
 * That it cannot be is no reason not to save.
 */
async function keepOriginal(
  parts: StoreParts,
  state: DocumentState,
  { bytes }: FileOnDisk,
): Promise<void> {
  if (!state.isOriginalUnkept) return;
  const read = readPostlude(decodeText(bytes).text);
  if (read.kind === 'report') await keepVersion(parts, state, read.report);
  state.isOriginalUnkept = false;
}
