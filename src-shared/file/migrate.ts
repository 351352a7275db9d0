import { fileVersion } from './file-schema.ts';

/** A file as JSON, of which nothing is known yet but that it is an object. */
export type FileObject = Readonly<Record<string, unknown>>;

/** Turns a file of one version into the next; takes any object, for it runs before the file is checked. */
export type Migration = (file: FileObject) => FileObject;

/** The first turns version 1 into version 2, and so on; none yet. */
const migrations: readonly Migration[] = [];

/** Brings a file from an earlier version of the format to the one that this program writes. */
export function migrate(
  file: FileObject,
  version: number,
  steps: readonly Migration[] = migrations,
): FileObject {
  const current = steps.slice(version - 1).reduce((older, step) => step(older), file);
  return { ...current, version: fileVersion };
}
