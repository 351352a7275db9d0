import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { encodeBase64 } from '../../src-shared/file/base64.ts';
import { withoutFigures } from '../../src-shared/markdown/figure-line.ts';
import type { Image, Report } from '../../src-shared/report/report.ts';
import type { Disk } from './disk.ts';
import { imageMediaType } from './image-media-type.ts';
import { imageReferences } from './image-references.ts';
import { readFileBeside } from './read-file-beside.ts';

const megabyte = 1024 * 1024;
const largestImage = 10 * megabyte;
/** In base64 and with its text, a report with so many bytes of images can still be opened again. */
const mostBytes = 20 * megabyte;

/** A text whose local images travel with it. */
export type TextWithImages = {
  /** The text with `image:SHA` in the place of each attached image's address; lines stay lines. */
  readonly text: string;
  readonly images: Report['images'];
  /** Images that were left as they are, each with the reason, as whole sentences. */
  readonly messages: readonly string[];
};

/**
 * Attaches the images that a Markdown file names by a path within its own folder. Nothing outside that
 * folder is read, whatever a path or a link says, and nothing is ever fetched.
 */
export async function attachImages(
  disk: Disk,
  path: string,
  written: string,
): Promise<TextWithImages> {
  // Postlude's own figures are drawn anew, not read.
  const text = withoutFigures(written);
  const references = imageReferences(text);
  const images: Record<string, Image> = {};
  const messages: string[] = [];
  const shas = new Map<string, string>();
  let room = mostBytes;
  for (const address of new Set(references.map((reference) => reference.address))) {
    const name = localPath(address);
    if (name === undefined) continue;
    const read = await readFileBeside(disk, dirname(path), name, Math.min(largestImage, room));
    const mediaType = read.ok ? imageMediaType(read.value) : undefined;
    if (!read.ok || mediaType === undefined) {
      const reason = read.ok ? 'The file is no image.' : read.failure.message;
      messages.push(`The image ${address} is not included. ${reason}`);
      continue;
    }
    const sha = createHash('sha256').update(read.value).digest('hex');
    if (!Object.hasOwn(images, sha)) room -= read.value.length;
    images[sha] ??= { mediaType, name: basename(name), data: encodeBase64(read.value) };
    shas.set(address, sha);
  }
  return { text: withAddresses(text, references, shas), images, messages };
}

/** The path that an address stands for; undefined where it leads elsewhere than to a relative file. */
function localPath(address: string): string | undefined {
  const bare = address.replace(/[?#].*$/s, '');
  if (bare === '' || /^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(bare)) return undefined;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

function withAddresses(
  text: string,
  references: ReturnType<typeof imageReferences>,
  shas: ReadonlyMap<string, string>,
): string {
  let done = 0;
  let result = '';
  for (const { start, end, address } of references) {
    const sha = shas.get(address);
    if (sha === undefined) continue;
    result += `${text.slice(done, start)}image:${sha}`;
    done = end;
  }
  return result + text.slice(done);
}
