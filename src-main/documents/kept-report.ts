import { join } from 'node:path';
import { readPostlude } from '../../src-shared/file/read-postlude.ts';
import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import type { Image, Report } from '../../src-shared/report/report.ts';
import type { Disk } from './disk.ts';
import { namesIn, readWholeFile, removeFile } from './read-whole-file.ts';
import { sha256 } from './sealed-record.ts';
import { writeAtomically } from './write-atomically.ts';

/** A report without the bytes of its images, which are files of their own beside it. */
export type LightReport = {
  /** The text of a `.postlude` file; its images hold nothing. */
  readonly text: string;
  /** For each image, by its hash in the report, the name of the file that holds its base64. */
  readonly images: Readonly<Record<string, string>>;
};

const imageFile = /^[0-9a-f]{64}\.image$/;

/**
 * Takes the images out of a report and writes those that the folder does not hold yet. So a change of
 * a word costs no more than the words, and versions share their images.
 */
export async function lightenReport(
  disk: Disk,
  folder: string,
  report: Report,
  newId: () => string,
): Promise<LightReport> {
  const images = Object.entries(report.images).map(
    ([hash, image]) => [hash, image, `${sha256(image.data)}.image`] as const,
  );
  const present = new Set(images.length === 0 ? [] : await namesIn(disk, folder));
  for (const [, { data }, name] of images) {
    if (present.has(name)) continue;
    present.add(name);
    const bytes = new TextEncoder().encode(data);
    await writeAtomically(disk, { path: join(folder, name), bytes, overwrite: true, newId });
  }
  return {
    text: writePostlude(withoutImageData(report)),
    images: Object.fromEntries(images.map(([hash, , name]) => [hash, name])),
  };
}

/** The report with its images named, but holding nothing. */
export function withoutImageData(report: Report): Report {
  const empty = Object.entries(report.images).map(([hash, image]): [string, Image] => [
    hash,
    { ...image, data: '' },
  ]);
  return { ...report, images: Object.fromEntries(empty) };
}

/** A report that was kept, or why there is none; remarks say which images are lost. */
export type KeptReport =
  | { readonly kind: 'report'; readonly report: Report; readonly remarks: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string };

/** Puts a report and its images together again. */
export async function restoreReport(
  disk: Disk,
  folder: string,
  light: LightReport,
): Promise<KeptReport> {
  const read = readPostlude(light.text);
  if (read.kind !== 'report') return { kind: 'refused', message: read.message };
  const images: Record<string, Image> = {};
  const remarks = [...read.messages];
  for (const [hash, image] of Object.entries(read.report.images)) {
    const data = await readImage(disk, folder, light.images[hash]);
    if (data === undefined) {
      remarks.push(`The image “${image.name ?? hash.slice(0, 12)}” could not be read back.`);
    }
    images[hash] = { ...image, data: data ?? '' };
  }
  return { kind: 'report', report: { ...read.report, images }, remarks };
}

async function readImage(
  disk: Disk,
  folder: string,
  name: string | undefined,
): Promise<string | undefined> {
  if (name === undefined || !imageFile.test(name)) return undefined;
  const bytes = await readWholeFile(disk, join(folder, name));
  if (bytes === undefined || `${sha256(bytes)}.image` !== name) return undefined;
  return new TextDecoder().decode(bytes);
}

/** Removes the images of a folder that none of the reports in it uses. */
export async function removeUnusedImages(
  disk: Disk,
  folder: string,
  used: ReadonlySet<string>,
): Promise<void> {
  for (const name of await namesIn(disk, folder)) {
    if (imageFile.test(name) && !used.has(name)) await removeFile(disk, join(folder, name));
  }
}
