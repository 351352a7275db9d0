import type { SpokenTime } from '../../time/spoken-time.ts';

/** A line of a log that begins an event. */
export type LogLine = {
  readonly written: string;
  readonly spoken: SpokenTime;
  /** Plain words, not Markdown. */
  readonly text: string;
  /** Who wrote the line: host and program. */
  readonly actor?: string;
  /** What of the line is not shown, as a sentence. */
  readonly note?: string;
};

/** How one kind of log writes its lines. */
export type LogFormat = {
  /** As the user may read it. */
  readonly source: string;
  /** Undefined: the line belongs to the one above. */
  readonly read: (line: string) => LogLine | undefined;
};
