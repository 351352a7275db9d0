import { readFile } from 'node:fs/promises';

type Entry = { readonly files: Readonly<Record<string, Entry>> } | File;
type File = { readonly size: number; readonly offset: string };

/** The files of an asar archive by path. Its head is a pickle: four lengths, then the tree as JSON. */
export async function readAsar(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = await readFile(path);
  const start = 8 + bytes.readUInt32LE(4);
  const tree: Entry = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  return new Map(
    listFiles(tree, '').map(([name, { size, offset }]) => [
      name,
      bytes.subarray(start + Number(offset), start + Number(offset) + size),
    ]),
  );
}

function listFiles(entry: Entry, path: string): readonly (readonly [string, File])[] {
  if (!('files' in entry)) return [[path, entry]];
  return Object.entries(entry.files).flatMap(([name, each]) =>
    listFiles(each, path === '' ? name : `${path}/${name}`),
  );
}
