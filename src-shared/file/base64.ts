const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const padding = '='.charCodeAt(0);

/** The character code of every six bits. */
const codes = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));

/** The six bits of every character code below 128; 64 stands for a character outside the alphabet. */
const sixBits = new Uint8Array(128).fill(64);
for (const [value, code] of codes.entries()) sixBits[code] = value;

// Divisible by three, and few enough codes for one call of fromCharCode.
const pieceLength = 12_288;

/** Writes bytes as base64 with its padding, in one line (RFC 4648, section 4). */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += pieceLength) {
    pieces.push(encodePiece(bytes.subarray(start, start + pieceLength)));
  }
  return pieces.join('');
}

function encodePiece(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(padding);
  let at = 0;
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xff_ff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text[at++] = codeOf(held >> bits);
    }
  }
  if (bits > 0) text[at] = codeOf(held << (6 - bits));
  return String.fromCharCode(...text);
}

/**
 * Reads base64 (RFC 4648, section 4) into bytes. Never fails: characters outside the alphabet, such
 * as line breaks, are passed over; `isBase64` tells whether there are any.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let at = 0;
  let held = 0;
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = sixBits[text.charCodeAt(index)] ?? 64;
    if (value === 64) continue;
    held = ((held << 6) | value) & 0xff_ff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >> bits;
  }
  return bytes.slice(0, at);
}

/** Tells whether a text is base64 as `encodeBase64` writes it: whole, padded, and without line breaks. */
export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

function codeOf(bits: number): number {
  return codes[bits & 63] ?? padding;
}
