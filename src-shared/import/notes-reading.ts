import type { ImportMessage } from './import-result.ts';
import type { TableLayout } from './table/table-columns.ts';
import type { TimelineDraft } from './timeline/timeline-draft.ts';

/** Raw notes (a chat, a log, alerts, a table) read as one timeline, before it becomes part of a report. */
export type NotesReading = {
  /** What the text was taken for, as the user may read it: `Slack export`, `CSV`. */
  readonly source: string;
  readonly draft: TimelineDraft;
  /** What stays out of the timeline, word for word, for the user to keep as a note. */
  readonly leftOut: readonly string[];
  readonly messages: readonly ImportMessage[];
  /** Of a table: how its columns were taken. */
  readonly table?: TableLayout;
  /** Of a chat: what nobody wrote, where there is any; it is not in the draft unless it is kept. */
  readonly omitted?: Omitted;
  /** What the source calls the incident. */
  readonly title?: string;
  /** Front matter, word for word, without its fences. */
  readonly frontMatter?: string;
};

/** How many messages of a chat nobody wrote: who came or went and the like, and those of programs. */
export type Omitted = { readonly joins: number; readonly programs: number };

/** Notes that cannot be read, and one sentence that says why and what to do. */
export type Refusal = {
  readonly refused: string;
  /** Of a table without times: its columns, for somebody to name the one that has them. */
  readonly table?: TableLayout;
};
