import { createHash } from 'node:crypto';

/** A heading that describes itself, and what stands below it. */
export type SealedRecord = { readonly heading: unknown; readonly body: Uint8Array };

const lineFeed = 0x0a;
const sealStart = '\nsha256 ';
const sealLength = sealStart.length + 64 + 1;

/**
 * Writes a record as bytes that can tell whether they are whole: one line of JSON, the body, and a line
 * with the SHA-256 of all before it.
 */
export function sealRecord(heading: object, body: Uint8Array): Uint8Array {
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(heading)}\n`), body]);
  return Buffer.concat([content, Buffer.from(`${sealStart}${sha256(content)}\n`)]);
}

/** Reads a sealed record; undefined where a byte is missing or another. */
export function openRecord(bytes: Uint8Array): SealedRecord | undefined {
  const content = bytes.subarray(0, Math.max(0, bytes.length - sealLength));
  const seal = Buffer.from(bytes.subarray(content.length)).toString('latin1');
  if (seal !== `${sealStart}${sha256(content)}\n`) return undefined;
  const end = content.indexOf(lineFeed);
  if (end < 0) return undefined;
  try {
    const heading: unknown = JSON.parse(Buffer.from(content.subarray(0, end)).toString('utf8'));
    return { heading, body: content.subarray(end + 1) };
  } catch {
    return undefined;
  }
}

/** The SHA-256 of bytes or of a text's UTF-8, as 64 hexadecimal digits in lower case. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
