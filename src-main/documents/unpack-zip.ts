import { Unzip, type UnzipFile, UnzipInflate } from 'fflate/browser';
import { failed, type Result, success } from './result.ts';

const megabyte = 1024 * 1024;
const mostFiles = 20_000;
/** Deflate makes at most 1,032 bytes of one, so that a slice cannot fill the memory before it is weighed. */
const slice = 16 * 1024;

/**
 * Unpacks the files of a zip whose path is wanted, into memory alone. A path that leads out of its folder, more
 * than `mostBytes` unpacked, and a broken zip are failures in words.
 */
export function unpackZip(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  mostBytes: number,
): Result<ReadonlyMap<string, Uint8Array>> {
  const unpacking = new Unpacking(isWanted, mostBytes);
  const unzip = new Unzip((file) => unpacking.take(file));
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && unpacking.problem === undefined; at += slice) {
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    }
  } catch {
    unpacking.problem ??= broken;
  }
  return unpacking.problem === undefined ? success(unpacking.files()) : failed(unpacking.problem);
}

const broken =
  'This zip cannot be unpacked: it is damaged, or packed in an unusual way. Unpack it and name the folder.';

/** What was unpacked so far, and why it cannot go on. */
class Unpacking {
  problem: string | undefined;
  readonly #parts = new Map<string, Uint8Array[]>();
  readonly #isWanted: (path: string) => boolean;
  readonly #mostBytes: number;
  #files = 0;
  #bytes = 0;

  constructor(isWanted: (path: string) => boolean, mostBytes: number) {
    this.#isWanted = isWanted;
    this.#mostBytes = mostBytes;
  }

  take(file: UnzipFile): void {
    this.#files += 1;
    if (this.#files > mostFiles) this.problem ??= `This zip has more than ${mostFiles} files.`;
    if (leadsOut(file.name)) {
      this.problem ??= `This zip names a file outside of its folder (${file.name}), so nothing of it was read.`;
    }
    if (this.problem !== undefined || !this.#isWanted(file.name)) return;
    const parts: Uint8Array[] = [];
    this.#parts.set(file.name, parts);
    file.ondata = (error, part) => {
      if (error) this.problem ??= broken;
      else this.#add(parts, part);
    };
    file.start();
  }

  files(): ReadonlyMap<string, Uint8Array> {
    return new Map([...this.#parts].map(([name, parts]) => [name, joined(parts)]));
  }

  #add(parts: Uint8Array[], part: Uint8Array): void {
    this.#bytes += part.length;
    if (this.#bytes <= this.#mostBytes) parts.push(part);
    else {
      this.problem ??= `This zip holds more than ${this.#mostBytes / megabyte} MB of text unpacked. Unpack it and name the files you need.`;
    }
  }
}

function leadsOut(path: string): boolean {
  return /^[/\\]|^[a-z]:|\0/i.test(path) || path.split(/[/\\]/).includes('..');
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
