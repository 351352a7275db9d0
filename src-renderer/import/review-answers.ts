import type { Answers } from '../../src-shared/import/understand/answers.ts';

/** What the user made of an event; an empty actor is none. */
export type EventEdit = { readonly text?: string; readonly actor?: string };

/** What comes beside the events. */
export type Kept = { readonly rest: boolean; readonly actions: boolean };

/** All that the user says while looking at what was understood. */
export type ReviewAnswers = Answers & {
  /** By the key of the event. */
  readonly edits?: Readonly<Record<string, EventEdit>>;
  /** The indexes of timelines that do not come. */
  readonly leftTimelines?: readonly number[];
};
