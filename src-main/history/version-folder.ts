import { join } from 'node:path';
import { describeDifference } from '../../src-shared/report/describe-difference.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { Disk } from '../documents/disk.ts';
import { removeUnusedImages, withoutImageData } from '../documents/kept-report.ts';
import { namesIn, readWholeFile, removeFile } from '../documents/read-whole-file.ts';
import { sha256 } from '../documents/sealed-record.ts';
import { writeAtomically } from '../documents/write-atomically.ts';
import { type KeepingRules, staleVersions } from './stale-versions.ts';
import { parseVersionFile, type VersionId, versionId } from './version-id.ts';
import {
  readVersionRecord,
  readVersionText,
  type VersionHeading,
  type VersionRecord,
  writeVersion,
} from './version-record.ts';

/** A version that is to be kept. */
export type NewVersion = Pick<VersionHeading, 'holds' | 'title' | 'images'> & {
  readonly body: Uint8Array;
  /** To say what changed; absent: it holds a file of another program's. */
  readonly report?: Report;
};

/** The versions in a folder, the newest last. */
export async function versionsIn(disk: Disk, folder: string): Promise<readonly VersionId[]> {
  return (await namesIn(disk, folder)).flatMap((name) => parseVersionFile(name) ?? []);
}

/** Reads a version; undefined where it is damaged or gone. */
export async function loadVersion(
  disk: Disk,
  folder: string,
  id: string,
): Promise<VersionRecord | undefined> {
  const bytes = await readWholeFile(disk, join(folder, `${id}.version`));
  return bytes && readVersionRecord(bytes);
}

/** Adds a version and removes those that are not to be kept longer; the newest is not added twice. */
export async function addVersion(
  disk: Disk,
  folder: string,
  version: NewVersion,
  given: { readonly rules: KeepingRules; readonly now: Date; readonly newId: () => string },
): Promise<void> {
  const { body, report, ...heading } = version;
  const versions = await versionsIn(disk, folder);
  const newest = versions.at(-1);
  const added = versionId((newest?.number ?? 0) + 1, given.now, sha256(body));
  if (newest?.content === added.content) return;
  const differs = await differenceFrom(disk, folder, newest, report);
  const bytes = writeVersion({ ...heading, differs }, body);
  const path = join(folder, `${added.id}.version`);
  await writeAtomically(disk, { path, bytes, overwrite: true, newId: given.newId });
  await sweepVersions(disk, folder, given.rules, given.now);
}

/** Removes the versions of a folder that are not to be kept longer. */
export async function sweepVersions(
  disk: Disk,
  folder: string,
  rules: KeepingRules,
  now: Date,
): Promise<void> {
  const stale = staleVersions(await versionsIn(disk, folder), rules, now);
  await removeVersions(disk, folder, stale);
}

async function differenceFrom(
  disk: Disk,
  folder: string,
  before: VersionId | undefined,
  report: Report | undefined,
): Promise<string> {
  if (report === undefined) return 'Another program wrote this; it was replaced.';
  if (before === undefined) return 'The first version that was kept.';
  const record = await loadVersion(disk, folder, before.id);
  const old = record && readVersionText(record);
  if (old?.kind !== 'report') return 'The version before cannot be read.';
  return describeDifference(withoutImageData(old.report), withoutImageData(report));
}

async function removeVersions(
  disk: Disk,
  folder: string,
  stale: ReadonlySet<string>,
): Promise<void> {
  for (const id of stale) await removeFile(disk, join(folder, `${id}.version`));
  const hasImages = (await namesIn(disk, folder)).some((name) => name.endsWith('.image'));
  if (stale.size === 0 || !hasImages) return;
  const used = new Set<string>();
  for (const { id } of await versionsIn(disk, folder)) {
    const record = await loadVersion(disk, folder, id);
    // A damaged version may yet be mended, and would need images that nobody knows of.
    if (record === undefined) return;
    for (const name of Object.values(record.heading.images)) used.add(name);
  }
  await removeUnusedImages(disk, folder, used);
}
