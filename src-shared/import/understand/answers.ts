import type { EventKind } from '../../report/event-kind.ts';
import type { DateOrder } from '../../time/spoken-time.ts';
import type { TableAnswers } from '../table/table-columns.ts';

/** What the user says about a text after a look at what was understood; everything may be absent. */
export type Answers = {
  /** ISO date of Day 1. */
  readonly date?: string;
  /** Canonical, as `parseZone` gives it. */
  readonly zone?: string;
  /** How dates that may be read both ways are meant. */
  readonly order?: DateOrder;
  /** Zones for abbreviations, by `zoneChoiceKey`. */
  readonly zoneChoices?: Readonly<Record<string, string>>;
  /** How many seconds the clock of the source was behind. */
  readonly skew?: number;
  /** By the key of the event. */
  readonly kinds?: Readonly<Record<string, EventKind>>;
  /** By the key of the event: whether it is taken; absent: unless it is there already. */
  readonly taken?: Readonly<Record<string, boolean>>;
  /** Only events with these words, whatever their case, are taken. */
  readonly filter?: string;
  /** Entries of a log that repeat the one before stay apart. */
  readonly keepRepeats?: boolean;
  /** What the columns of a table hold; present: the text is one. */
  readonly table?: TableAnswers;
  /** Whether what nobody wrote in a chat is kept; see `ImportOptions`. */
  readonly automatic?: 'kept' | 'left-out';
};
