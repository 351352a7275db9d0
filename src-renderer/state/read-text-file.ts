import type { Outcome } from '../../src-shared/ipc/messages.ts';

/** More than the main process reads of any file. */
const mostBytes = 32 * 1024 * 1024;

/** The text of a file that the user gave the page: UTF-8, UTF-16 with its mark, else Latin-1. */
export async function readTextFile(
  file: File,
): Promise<Outcome<{ readonly name: string; readonly text: string }>> {
  const { name } = file;
  if (file.size > mostBytes) return { ok: false, message: `${name} is larger than 32 MB.` };
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  if (text.includes('\0')) {
    return { ok: false, message: `${name} is no text. Open it with Open… in the File menu.` };
  }
  if (/^\s*\{\s*"format"\s*:\s*"postlude"/.test(text)) {
    return { ok: false, message: `${name} is a whole report. Open it instead.` };
  }
  return { ok: true, value: { name, text } };
}

function decoded(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
