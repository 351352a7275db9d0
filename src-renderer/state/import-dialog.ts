import type { Report } from '../../src-shared/report/report.ts';

/** What the events that are understood come into. */
export type ImportTarget =
  | { readonly kind: 'report' }
  | { readonly kind: 'timeline'; readonly timeline: string };

/** What the dialog that imports is opened with. */
export type ImportRequest = {
  readonly target: ImportTarget;
  /** Absent: it asks for it. */
  readonly text?: string;
  /** The file it comes from. */
  readonly name?: string;
  /** Those that the text shows. */
  readonly images?: Report['images'];
};
