import { readPostlude } from '../../src-shared/file/read-postlude.ts';
import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { withoutImageData } from './kept-report.ts';
import { largestInput } from './read-text.ts';
import { failed, type Result, success } from './result.ts';

/** The bytes of a report's file; a failure where they could not be opened again. */
export function encodeReport(report: Report): Result<Uint8Array> {
  const text = writePostlude(report);
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > largestInput) {
    const size = Math.ceil(bytes.length / (1024 * 1024));
    return failed(
      `Not written: with its images the report has ${size} MB, and no more than 32 MB can be opened again. Remove an image.`,
    );
  }
  // What images hold cannot keep a report from being read, but takes long to read.
  const read = readPostlude(writePostlude(withoutImageData(report)));
  return read.kind === 'report'
    ? success(bytes)
    : failed(`Not written: the report could not be opened again. ${read.message}`);
}
