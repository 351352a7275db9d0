import type { Remark } from '../documents/result.ts';
import { printable } from './printable.ts';

/** A failure as the one line that is printed. */
export function complaint(path: string, failure: Remark): string {
  return `postlude: ${placed(path, failure)}`;
}

/** A remark with its place before it, as `notes.md:12: …`. */
export function placed(path: string, { message, line }: Remark): string {
  return printable(`${line === undefined ? path : `${path}:${line}`}: ${message}`);
}
