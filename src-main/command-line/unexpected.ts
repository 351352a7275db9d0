import { diskErrorCode } from '../documents/disk.ts';
import { explainDiskError } from '../documents/explain-disk-error.ts';
import type { Remark } from '../documents/result.ts';

/** What nobody foresaw, in one line and without a stack trace. */
export function unexpected(error: unknown): Remark {
  if (diskErrorCode(error) !== undefined) return explainDiskError(error, 'read');
  const words = error instanceof Error ? error.message : String(error);
  const [first = ''] = words.split('\n');
  return { message: `Postlude failed: ${first}. This is its own mistake; please report it.` };
}
