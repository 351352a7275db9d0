/** A file's text, and how it was read. */
export type DecodedText = {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
};

/**
 * Reads bytes as text: UTF-8, or UTF-16 where a byte order mark says so. Lines that are not UTF-8 are
 * read as Windows-1252, the usual Latin-1, each for itself: one stray byte does not spoil the rest.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Label(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' };
  const text = asUtf8(bytes);
  return text === undefined
    ? { text: lineByLine(bytes), encoding: 'Windows-1252' }
    : { text, encoding: 'UTF-8' };
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const lineFeed = 0x0a;

function lineByLine(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(start, end);
    lines.push(asUtf8(line) ?? asWindows1252(line));
    start = end;
  }
  return lines.join('');
}

const from80To9f = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: the decoder of Node 20 takes this range for control characters. */
function asWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replaceAll(/[\u0080-\u009f]/g, (letter) =>
    from80To9f.charAt(letter.charCodeAt(0) - 0x80),
  );
}

/** Tells text from what only looks like it: a picture, a zip file, a program. */
export function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Tab to carriage return, and the escape of coloured terminal output, are text.
    if (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1b) controls += 1;
  }
  return controls * 10 > text.length;
}
