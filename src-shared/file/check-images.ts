import type { Report } from '../report/report.ts';
import { decodeBase64, isBase64 } from './base64.ts';

/** Gives the SHA-256 of bytes as 64 hexadecimal digits in lower case. */
export type Sha256 = (bytes: Uint8Array) => string;

/** Says which images of a report are damaged: not base64, or, where a hash is given, not what their name promises. */
export function checkImages(report: Report, sha256?: Sha256): readonly string[] {
  return Object.entries(report.images).flatMap(([hash, { name, data }]) => {
    const image = name === undefined ? `The image ${hash.slice(0, 12)}…` : `The image “${name}”`;
    if (!isBase64(data)) return [`${image} is damaged: it is not base64.`];
    if (sha256 === undefined || sha256(decodeBase64(data)) === hash) return [];
    return [`${image} is not the one that the report was written with: its SHA-256 is another.`];
  });
}
