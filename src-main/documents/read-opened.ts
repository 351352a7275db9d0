import { readPostlude } from '../../src-shared/file/read-postlude.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { Disk } from './disk.ts';
import { isZip } from './is-zip.ts';
import { isPostlude, type ReadReport } from './read-report.ts';
import { textOfBytes } from './read-text.ts';
import { failed, type Remark, type Result, success } from './result.ts';
import { sha256 } from './sealed-record.ts';

/** What the bytes of a file come to when they are opened in a window. */
export type Opened = {
  readonly report: Report;
  readonly remarks: readonly string[];
  /** It is a `.postlude` file: the document is the file, not made from it. */
  readonly isOwn: boolean;
  /** Why it can be shown, but not changed. */
  readonly readOnly?: string;
};

/** Reads the bytes of a file of any kind; `path` tells its name and where its images lie. */
export async function readOpened(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  newId: () => string,
): Promise<Result<Opened>> {
  if (isZip(bytes)) {
    const { readSlackZip } = await import('./read-slack-export.ts');
    return foreign(readSlackZip(bytes, { newId }));
  }
  const decoded = textOfBytes(bytes);
  if (!decoded.ok) return decoded;
  if (isPostlude(path, decoded.value.text)) return readOwn(decoded.value.text);
  const { readTextReport } = await import('./read-text-report.ts');
  return foreign(await readTextReport(disk, path, decoded.value, { newId }));
}

function foreign(read: Result<ReadReport>): Result<Opened> {
  if (!read.ok) return read;
  const { report, remarks } = read.value;
  return success({ report, remarks: remarks.map(withLine), isOwn: false });
}

function readOwn(text: string): Result<Opened> {
  const read = readPostlude(text, { sha256 });
  switch (read.kind) {
    case 'report':
      return success({ report: read.report, remarks: read.messages, isOwn: true });
    case 'newer':
      return read.report === undefined
        ? failed(read.message)
        : success({
            ...{ report: read.report, remarks: [], isOwn: true },
            readOnly: read.message,
          });
    case 'refused':
      return failed(read.message);
  }
}

function withLine({ message, line }: Remark): string {
  return line === undefined ? message : `Line ${line}: ${message}`;
}
