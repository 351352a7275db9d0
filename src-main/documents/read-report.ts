import { extname } from 'node:path';
import type { Origin, SourceLine } from '../../src-shared/import/import-result.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { DecodedText } from './decode-text.ts';
import type { Disk } from './disk.ts';
import { failed, type Remark, type Result } from './result.ts';
import { readText } from './read-text.ts';

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

/** Reads a file of any kind that Postlude knows as a report. */
export async function readReport(
  disk: Disk,
  path: string,
  options: ReadOptions,
): Promise<Result<ReadReport>> {
  const read = await readText(disk, path);
  if (!read.ok) return read;
  if (isPostlude(path, read.value.text)) {
    const { readPostludeReport } = await import('./read-postlude-report.ts');
    return readPostludeReport(read.value.text, options);
  }
  return readForeignReport(disk, path, read.value, options);
}

/** Reads the text of a file that is not Postlude's own as a report, with what lies beside the file. */
export async function readForeignReport(
  disk: Disk,
  path: string,
  decoded: DecodedText,
  options: ReadOptions,
): Promise<Result<ReadReport>> {
  const ending = extname(path).toLowerCase();
  if (ending === '.json' || isJson(decoded.text)) {
    return failed(
      'This JSON is of a kind that Postlude does not know. Give Markdown, plain text or a .postlude file.',
    );
  }
  if (ending === '.csv') {
    return failed('CSV is not read yet. Put the rows into a Markdown table.');
  }
  const { readMarkdownReport } = await import('./read-markdown-report.ts');
  return readMarkdownReport(disk, path, decoded, options);
}

/** Tells a file of ours, be it under another name. */
export function isPostlude(path: string, text: string): boolean {
  if (extname(path).toLowerCase() === '.postlude') return true;
  return /^\s*\{\s*"format"\s*:\s*"postlude"/.test(text);
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
