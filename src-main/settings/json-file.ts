import { join } from 'node:path';
import type { Disk } from '../documents/disk.ts';
import { explainDiskError } from '../documents/explain-disk-error.ts';
import { makeFolder } from '../documents/make-folder.ts';
import { readWholeFile } from '../documents/read-whole-file.ts';
import { writeAtomically } from '../documents/write-atomically.ts';

/** What a small file of the program's own needs from outside. */
export type JsonFileOptions = {
  readonly disk: Disk;
  /** The program's own folder; made where it is missing. */
  readonly folder: string;
  readonly newId: () => string;
};

/** What a file of JSON held. */
export type JsonFileContent = {
  /** Nothing where the file is missing or damaged. */
  readonly content: Readonly<Record<string, unknown>>;
  /** What was wrong, in a sentence. */
  readonly problem?: string;
};

/** Reads `NAME.json`. A damaged one is kept aside as `NAME.damaged.json`. Never rejects. */
export async function readJsonFile(
  { disk, folder }: JsonFileOptions,
  name: string,
): Promise<JsonFileContent> {
  const path = join(folder, `${name}.json`);
  try {
    const bytes = await readWholeFile(disk, path);
    if (bytes === undefined) return { content: {} };
    const value = parse(bytes);
    if (isObject(value)) return { content: value };
    await disk.rename(path, join(folder, `${name}.damaged.json`));
    const problem = `The file ${name}.json was damaged: it is kept as ${name}.damaged.json.`;
    return { content: {}, problem };
  } catch (error) {
    const { message } = explainDiskError(error, 'read');
    return { content: {}, problem: `The file ${name}.json cannot be used. ${message}` };
  }
}

/** Writes `NAME.json` as a whole. Rejects with errors of the disk. */
export async function writeJsonFile(
  { disk, folder, newId }: JsonFileOptions,
  name: string,
  content: object,
): Promise<void> {
  await makeFolder(disk, folder);
  const bytes = new TextEncoder().encode(`${JSON.stringify(content, undefined, 2)}\n`);
  const path = join(folder, `${name}.json`);
  await writeAtomically(disk, { path, bytes, overwrite: true, newId });
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
