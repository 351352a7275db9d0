import { basename } from 'node:path';
import type { DocumentVersion, Outcome } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { DocumentState } from './document-state.ts';
import { explainDiskError } from './explain-disk-error.ts';
import { readOpened } from './read-opened.ts';
import { readBytes } from './read-text.ts';
import type { StoreParts } from './store-parts.ts';

/** The kept versions of a document's report, the newest first. */
export async function listVersions(
  { history }: StoreParts,
  { report }: DocumentState,
): Promise<Outcome<readonly DocumentVersion[]>> {
  try {
    return { ok: true, value: await history.list(report.id) };
  } catch (error) {
    return { ok: false, message: explainDiskError(error, 'read').message };
  }
}

/** The report that a kept version holds. */
export async function readVersion(
  { history }: StoreParts,
  { report }: DocumentState,
  version: string,
): Promise<Outcome<Report>> {
  try {
    const kept = await history.read(report.id, version);
    return kept.kind === 'report'
      ? { ok: true, value: kept.report }
      : { ok: false, message: kept.message };
  } catch (error) {
    return { ok: false, message: explainDiskError(error, 'read').message };
  }
}

/** The report in any file, to be compared with. */
export async function readOther(
  { disk, newId }: StoreParts,
  path: string,
): Promise<Outcome<{ readonly name: string; readonly report: Report }>> {
  const bytes = await readBytes(disk, path);
  if (!bytes.ok) return { ok: false, message: bytes.failure.message };
  const opened = await readOpened(disk, path, bytes.value, newId);
  if (!opened.ok) return { ok: false, message: opened.failure.message };
  return { ok: true, value: { name: basename(path), report: opened.value.report } };
}
