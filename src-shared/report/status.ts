import type { Report } from './report.ts';

/** How far a report has come, in the order it passes through them, with the words a reader sees. */
export const statusNames: readonly (readonly [NonNullable<Report['status']>, string])[] = [
  ['draft', 'Draft'],
  ['in-review', 'In review'],
  ['final', 'Final'],
];
