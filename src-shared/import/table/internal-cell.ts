import { internalMark } from '../../export/csv/csv-columns.ts';

/** Tells whether a cell marks its row as internal. */
export function isInternalMark(cell: string): boolean {
  return marks.has(cell.trim().toLowerCase());
}

/** Tells whether a cell says that its row is not internal. */
export function isNoMark(cell: string): boolean {
  return noMarks.has(cell.trim().toLowerCase());
}

const marks: ReadonlySet<string> = new Set([internalMark, 'true', 'x', '1']);
const noMarks: ReadonlySet<string> = new Set(['', 'no', 'false', '0', '-']);
