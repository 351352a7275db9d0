import { type DecodedText, decodeText, isBinary } from './decode-text.ts';
import type { Disk } from './disk.ts';
import { explainDiskError } from './explain-disk-error.ts';
import { failed, type Result, success } from './result.ts';

const megabyte = 1024 * 1024;

/** The largest file that is read, in bytes. */
export const largestInput = 32 * megabyte;

/** The text that bytes stand for; binary, or nothing but blanks, is a failure in words. */
export function textOfBytes(bytes: Uint8Array): Result<DecodedText> {
  const decoded = decodeText(bytes);
  if (isBinary(decoded.text)) {
    return failed(
      'This is no text. Give Markdown, plain text, CSV, JSON, a Slack export or a .postlude file.',
    );
  }
  if (decoded.text.trim() === '') {
    return failed('The file is empty. Put the notes of the incident into it first.');
  }
  return success(decoded);
}

/** Reads a file of at most 32 MB; a folder, an unreadable or overlarge file is a failure in words. */
export async function readBytes(disk: Disk, path: string): Promise<Result<Uint8Array>> {
  try {
    const entry = await disk.stat(path, { bigint: true });
    if (entry.isDirectory()) return failed('This is a folder. Name the files in it.');
    if (!entry.isFile()) {
      return failed('This is no regular file. Save its content as a file first.');
    }
    if (entry.size > largestInput) {
      const size = Math.ceil(Number(entry.size) / megabyte);
      return failed(`The file has ${size} MB, and at most 32 MB are read. Split it.`);
    }
    const file = await disk.open(path, 'r');
    return success(await file.readFile().finally(() => file.close()));
  } catch (error) {
    return { ok: false, failure: explainDiskError(error, 'read') };
  }
}
