/** The media types that a report can hold. */
export type ImageMediaType =
  | 'image/png'
  | 'image/jpeg'
  | 'image/gif'
  | 'image/webp'
  | 'image/svg+xml';

/** Tells by its first bytes what kind of image a file is, whatever its name says; undefined: none. */
export function imageMediaType(bytes: Uint8Array): ImageMediaType | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('\u0089PNG\r\n')) return 'image/png';
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  return startsAsSvg(start) ? 'image/svg+xml' : undefined;
}

/** An SVG may begin with a byte order mark, an XML declaration, comments and a document type. */
function startsAsSvg(start: string): boolean {
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  return /^<(?:\?xml|!--|!doctype|svg)[\s>]/i.test(text) && /<svg[\s>]/i.test(text);
}
