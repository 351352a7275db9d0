/** The formats Word shows in every version. */
type ImageFormat = 'png' | 'jpg' | 'gif';

/** What a picture's own bytes say about it; width and height in pixels. */
export type ImageSize = {
  readonly format: ImageFormat;
  readonly width: number;
  readonly height: number;
};

/**
 * Reads format and size from the first bytes of a PNG (RFC 2083), JPEG (ITU T.81) or GIF (89a) image;
 * `undefined` for anything else and for an image without an area.
 */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = pngSize(view) ?? gifSize(view) ?? jpegSize(view);
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}

function pngSize(view: DataView): ImageSize | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89_50_4e_47) return undefined;
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gifSize(view: DataView): ImageSize | undefined {
  if (view.byteLength < 10 || view.getUint32(0) !== 0x47_49_46_38) return undefined;
  return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function jpegSize(view: DataView): ImageSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff_d8) return undefined;
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
      return { format: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += isBare(marker) ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Start of frame: C0 to CF without the tables that share the range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** A fill byte before a marker: it has no length of its own. */
function isBare(marker: number): boolean {
  return marker === 0xff;
}
