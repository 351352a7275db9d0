import type { EventKind } from '../../report/event-kind.ts';
import type { TimelineColumn, TimelineForm } from '../../report/report.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';

/** A timeline as it was read, before dates and zones are resolved over the whole of it. */
export type TimelineDraft = {
  readonly form: TimelineForm;
  readonly entries: readonly EntryDraft[];
  readonly columns?: readonly TimelineColumn[];
};

/** An event, day heading or passage as it was read; `line` is 1-based. */
export type EntryDraft = EventDraft | DayDraft | PassageDraft;

/** An event with what its time says. */
export type EventDraft = {
  readonly kind: 'event';
  readonly line: number;
  /** Without marks; empty: it has no time of its own. */
  readonly written: string;
  readonly spoken?: SpokenTime;
  readonly text: string;
  readonly headline?: true;
  readonly actor?: string;
  readonly source?: string;
  readonly values?: readonly { readonly label: string; readonly text: string }[];
  /** The kind that its source tells beside the words; `certain` where it names the kind, else a guess. */
  readonly told?: { readonly kind: EventKind; readonly certain?: true };
  readonly internal?: true;
};

/** A line that dates what follows. */
export type DayDraft = {
  readonly kind: 'day-heading';
  readonly line: number;
  readonly text: string;
  readonly spoken: SpokenTime;
};

/** Prose between events. */
export type PassageDraft = {
  readonly kind: 'passage';
  readonly line: number;
  readonly text: string;
};
