import type { Outcome } from '../../src-shared/ipc/messages.ts';
import type { Image } from '../../src-shared/report/report.ts';

/** An image as the report keeps it, with the SHA-256 of its bytes. */
export type ReadImage = { readonly hash: string; readonly image: Image };

/** Pixels; more would make the report large, and no page shows them. */
const mostPixels = 2000;

/**
 * Paints an image anew: at most 2000 pixels wide and high, and without what cameras and programs write
 * into files, such as places and names.
 */
export async function readImage(file: File): Promise<Outcome<ReadImage>> {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const bytes = await repaint(picture, file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png');
    const hash = await sha256(bytes);
    const name = file.name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
    const type = file.type === 'image/jpeg' ? 'jpg' : 'png';
    return {
      ok: true,
      value: {
        hash,
        image: {
          mediaType: file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png',
          ...(name !== '' && { name: `${name}.${type}` }),
          data: toBase64(bytes),
        },
      },
    };
  } catch {
    return { ok: false, message: `The image “${file.name}” cannot be read.` };
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function repaint(picture: HTMLImageElement, type: string): Promise<Uint8Array> {
  const scale = Math.min(1, mostPixels / Math.max(picture.naturalWidth, picture.naturalHeight, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  const paper = canvas.getContext('2d');
  if (paper === null) throw new Error('The page has no canvas.');
  paper.imageSmoothingQuality = 'high';
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9));
  if (blob === null) throw new Error('The canvas gave no image.');
  return new Uint8Array(await blob.arrayBuffer());
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return btoa(pieces.join(''));
}
