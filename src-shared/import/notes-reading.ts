import type { ImportMessage } from './import-result.ts';
import type { TimelineDraft } from './timeline/timeline-draft.ts';

/** Raw notes (a chat, a log, alerts, a table) read as one timeline, before it becomes part of a report. */
export type NotesReading = {
  /** What the text was taken for, as the user may read it: `Slack export`, `CSV`. */
  readonly source: string;
  readonly draft: TimelineDraft;
  /** What stays out of the timeline, word for word, for the user to keep as a note. */
  readonly leftOut: readonly string[];
  readonly messages: readonly ImportMessage[];
  /** What the source calls the incident. */
  readonly title?: string;
  /** Front matter, word for word, without its fences. */
  readonly frontMatter?: string;
};

/** Notes that cannot be read, and one sentence that says why and what to do. */
export type Refusal = { readonly refused: string };
