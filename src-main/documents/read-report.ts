import { extname } from 'node:path';
import type { Origin, SourceLine } from '../../src-shared/import/import-result.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { Disk } from './disk.ts';
import { isZip } from './is-zip.ts';
import { readBytes, textOfBytes } from './read-text.ts';
import type { Remark, Result } from './result.ts';

/** What the user says about a text beside the text. */
export type ReadOptions = {
  readonly newId: () => string;
  /** ISO date of day 1. */
  readonly date?: string;
  /** Canonical, as `parseZone` gives it. */
  readonly zone?: string;
};

/** A report with what is known about where it came from. */
export type ReadReport = {
  readonly report: Report;
  /** Where each event stands in the file, by event id. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Lines inside a timeline that neither start an event nor belong to one. */
  readonly notUnderstood: readonly SourceLine[];
  /** What was assumed or left out, as whole sentences. */
  readonly remarks: readonly Remark[];
};

/** Reads a file of any kind that Postlude knows, or the folder of a Slack export, as a report. */
export async function readReport(
  disk: Disk,
  path: string,
  options: ReadOptions,
): Promise<Result<ReadReport>> {
  if (await isFolder(disk, path)) {
    const { readSlackFolder } = await import('./read-slack-export.ts');
    return readSlackFolder(disk, path, options);
  }
  const bytes = await readBytes(disk, path);
  if (!bytes.ok) return bytes;
  if (isZip(bytes.value)) {
    const { readSlackZip } = await import('./read-slack-export.ts');
    return readSlackZip(bytes.value, options);
  }
  const decoded = textOfBytes(bytes.value);
  if (!decoded.ok) return decoded;
  if (isPostlude(path, decoded.value.text)) {
    const { readPostludeReport } = await import('./read-postlude-report.ts');
    return readPostludeReport(decoded.value.text, options);
  }
  const { readTextReport } = await import('./read-text-report.ts');
  return readTextReport(disk, path, decoded.value, options);
}

/** What cannot be looked at is no folder: reading it says why. */
async function isFolder(disk: Disk, path: string): Promise<boolean> {
  return disk.stat(path, { bigint: true }).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

/** Tells a file of ours, be it under another name. */
export function isPostlude(path: string, text: string): boolean {
  if (extname(path).toLowerCase() === '.postlude') return true;
  return /^\s*\{\s*"format"\s*:\s*"postlude"/.test(text);
}
