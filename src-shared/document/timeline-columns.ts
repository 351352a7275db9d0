import type { TimelineColumn } from '../report/report.ts';

/** The columns of a timeline table that did not come from another document. */
export const defaultColumns: readonly TimelineColumn[] = [
  { holds: 'time', label: 'Time' },
  { holds: 'text', label: 'Event' },
];

/** Tells whether columns say no more than the usual ones. */
export function areDefaultColumns(columns: readonly TimelineColumn[]): boolean {
  return (
    columns.length === defaultColumns.length &&
    columns.every(
      ({ holds, label }, at) =>
        holds === defaultColumns[at]?.holds && label === defaultColumns[at]?.label,
    )
  );
}
