import { strFromU8, strToU8, zipSync } from 'fflate/browser';
import { isZip } from '../../documents/is-zip.ts';
import { failed, type Result, success } from '../../documents/result.ts';
import { unpackZip } from '../../documents/unpack-zip.ts';

/** The parts of a Word document (ECMA-376, part 2) by their paths. */
export type WordPackage = Map<string, Uint8Array>;

const mostBytes = 128 * 1024 * 1024;
const noDocument = 'This is no Word document that could be read. Save it as .docx first.';

/** Unpacks a Word document; what is none is a failure in words. */
export function readPackage(bytes: Uint8Array): Result<WordPackage> {
  if (!isZip(bytes)) return failed(noDocument);
  const unpacked = unpackZip(bytes, () => true, mostBytes);
  if (!unpacked.ok) return failed(noDocument);
  return success(new Map(unpacked.value));
}

/** Packs the parts of a document; the list of content types comes first, as readers expect. */
export function writePackage(parts: WordPackage): Uint8Array {
  const names = [...parts.keys()].sort();
  const first = names.filter((name) => name === contentTypes);
  const rest = names.filter((name) => name !== contentTypes);
  const files = [...first, ...rest].map((name) => [name, parts.get(name) ?? new Uint8Array()]);
  // A time of its own would make two exports of one report differ.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

/** The part that names the type of every other. */
export const contentTypes = '[Content_Types].xml';

/** The text of a part; empty where there is none. */
export function textOf(parts: WordPackage, path: string): string {
  const part = parts.get(path);
  return part === undefined ? '' : strFromU8(part);
}

/** Puts text in the place of a part. */
export function putText(parts: WordPackage, path: string, text: string): void {
  parts.set(path, strToU8(text));
}
