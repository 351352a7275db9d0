import type { Report } from '../report/report.ts';
import { reportSchema } from '../report/schema.ts';
import { arrange } from './arrange.ts';
import { checkImages, type Sha256 } from './check-images.ts';
import { describeIssue } from './describe-issue.ts';
import { fileSchema, fileVersion, keysOfLines } from './file-schema.ts';
import { type FileObject, migrate } from './migrate.ts';
import { advice, parseFile } from './parse-file.ts';
import { repair } from './repair.ts';

/** What the text of a `.postlude` file comes to; messages are sentences for a person. */
export type PostludeResult =
  | {
      readonly kind: 'report';
      readonly report: Report;
      /** What was put right, or could not be kept as it was. */
      readonly messages: readonly string[];
    }
  | {
      /** A later version of the program wrote the file: it may be shown, but not written. */
      readonly kind: 'newer';
      readonly version: number;
      readonly message: string;
      /** What this version understands of it; absent where that is no report. */
      readonly report?: Report;
    }
  | { readonly kind: 'refused'; readonly message: string };

/** What reading may be given. */
export type ReadOptions = {
  /** Checks that every image is the one that its name, a hash, promises; absent: not checked. */
  readonly sha256?: Sha256;
};

/** Reads the text of a `.postlude` file. Never throws: what is no report is refused with the reason. */
export function readPostlude(text: string, { sha256 }: ReadOptions = {}): PostludeResult {
  const parsed = parseFile(text);
  if (parsed.kind === 'refused') return parsed;
  const { file, messages } = parsed;
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const message = `The file does not say its "version", a whole number from 1 on. ${advice}`;
    return { kind: 'refused', message };
  }
  if (version > fileVersion) return newer(file, version);
  const read = readReport(migrate(file, version));
  if ('problem' in read) {
    return { kind: 'refused', message: `This is no valid report: ${read.problem}. ${advice}` };
  }
  const repaired = repair(read.report);
  return {
    kind: 'report',
    report: repaired.report,
    messages: [...messages, ...repaired.messages, ...checkImages(repaired.report, sha256)],
  };
}

function newer(file: FileObject, version: number): PostludeResult {
  const message =
    `A newer Postlude wrote this report (file version ${version}; this one knows ${fileVersion}). ` +
    'Update Postlude to edit it.';
  const read = readReport(file);
  return { kind: 'newer', version, message, ...('report' in read ? { report: read.report } : {}) };
}

function readReport(file: FileObject): { readonly report: Report } | { readonly problem: string } {
  const { format: _format, version: _version, ...rest } = file;
  const joined = arrange(rest, fileSchema, joinLines);
  const result = reportSchema.safeParse(joined);
  if (result.success) return { report: result.data };
  const [first, ...others] = result.error.issues;
  const problem = first === undefined ? 'it is not as it has to be' : describeIssue(first, joined);
  const count = others.length;
  return { problem: count === 0 ? problem : `${problem}, and ${count} more of this kind` };
}

function joinLines(key: string, value: unknown): unknown {
  const isLines =
    keysOfLines.has(key) &&
    Array.isArray(value) &&
    value.every((line): line is string => typeof line === 'string');
  return isLines ? value.join('\n') : value;
}
