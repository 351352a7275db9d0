import { basename } from 'node:path';
import { hasHeadingStructure } from '../../src-shared/import/chat/heading-structure.ts';
import { importText } from '../../src-shared/import/import-text.ts';
import type { TextReading } from '../../src-shared/import/read-any-text.ts';
import { questionsOf } from '../../src-shared/import/understand/questions-of.ts';
import type { OpenedText } from '../../src-shared/ipc/messages.ts';
import { isZip } from './is-zip.ts';
import { isPostlude } from './read-report.ts';
import { readBytes, textOfBytes } from './read-text.ts';
import { withImages } from './read-text-report.ts';
import type { StoreParts } from './store-parts.ts';
import { withoutFiles } from './without-files.ts';

type Parts = Pick<StoreParts, 'disk' | 'newId'>;

/**
 * The text of a file that is chat, a log, data or full of questions, so that nobody should open it unasked;
 * undefined where opening it gives the document, or says why it cannot be read.
 */
export async function lookAtFile(parts: Parts, path: string): Promise<OpenedText | undefined> {
  const bytes = await readBytes(parts.disk, path);
  return bytes.ok ? lookAt(parts, path, bytes.value) : undefined;
}

/** The same for a file of which only name and bytes are known. */
export function lookAtDropped(
  { disk, newId }: Parts,
  name: string,
  bytes: Uint8Array,
): Promise<OpenedText | undefined> {
  return lookAt({ disk: withoutFiles(disk), newId }, name.replace(/^.*[/\\]/s, ''), bytes);
}

async function lookAt(
  { disk, newId }: Parts,
  path: string,
  bytes: Uint8Array,
): Promise<OpenedText | undefined> {
  if (isZip(bytes)) return undefined;
  const decoded = textOfBytes(bytes);
  if (!decoded.ok || isPostlude(path, decoded.value.text)) return undefined;
  const { text, images } = await withImages(disk, path, decoded.value.text);
  const given = { name: basename(path), text, images };
  if (text.length > longText && !hasHeadingStructure(text.split(/\r\n|\r|\n/))) return given;
  const reading = importText(text, { newId, name: path });
  return 'refused' in reading || isPlain(reading) ? undefined : given;
}

/** Characters. Longer raw notes are read by the page alone, beside its work; here every window would wait for them. */
const longText = 100_000;

/** A document in Markdown that leaves nothing open is what it says it is. */
function isPlain({ source, facts }: TextReading): boolean {
  return source.kind === 'markdown' && questionsOf(facts, {}).length === 0;
}
