import type { Report } from '../report/report.ts';
import type { TimeQuestion } from '../time/resolve-spoken.ts';
import type { DateOrder, ZoneChoice } from '../time/spoken-time.ts';
import type { TableAnswers } from './table/table-columns.ts';

/** Where an event came from in the text that was read. */
export type Origin = {
  /** 1-based. */
  readonly line: number;
  /** The words of its time, without marks; empty where it has none. */
  readonly written: string;
  /** The line that gives its date: its own, or one above; absent where something else does, or nothing. */
  readonly dateLine?: number;
};

/** A line of the input, word for word. */
export type SourceLine = { readonly line: number; readonly text: string };

/** Something the reader should know: an assumption, an ambiguity, a part that was read otherwise than it looks. */
export type ImportMessage = { readonly message: string; readonly line?: number };

/** Who or what said a date or a zone that holds for a whole text; `words` stand in the text as they are. */
export type Said =
  | { readonly by: 'you' | 'nobody' }
  | { readonly by: 'heading' | 'text' | 'title' | 'note'; readonly words: string }
  /** Every time that says one says the same. */
  | { readonly by: 'times' };

/** A question about the time of one event. */
export type LineQuestion = {
  readonly line: number;
  readonly written: string;
  readonly question: TimeQuestion;
};

/** What was said of all the times of a text, and what somebody has to be asked. */
export type TimeFacts = {
  readonly saidZone: Said;
  /** Of the date of Day 1. */
  readonly saidDate: Said;
  /** What an abbreviation of the zone of all times may stand for. */
  readonly zoneChoices?: { readonly words: string; readonly choices: readonly ZoneChoice[] };
  /** Days are counted and nobody said the date of the first. */
  readonly asksDate: boolean;
  /** ISO date on which the text was posted. */
  readonly posted?: string;
  readonly questions: readonly LineQuestion[];
};

/** What a text was understood to be. */
export type ImportResult = {
  readonly report: Report;
  /** By event id. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Lines inside a timeline that neither start an event nor belong to one; they stay in it as passages. */
  readonly notUnderstood: readonly SourceLine[];
  readonly messages: readonly ImportMessage[];
  readonly facts: TimeFacts;
};

/** What the user says about a text before it is read. */
export type ImportOptions = {
  readonly newId: () => string;
  /** ISO date of the first day; wins over every date the text suggests. */
  readonly date?: string;
  /** The zone of times that do not say theirs, unless the text does. */
  readonly zone?: string;
  /** The zone that is assumed where nobody says one; absent: UTC. */
  readonly assumedZone?: string;
  /** How dates in numbers that may be read both ways are meant. */
  readonly order?: DateOrder;
  /** The zones that ambiguous abbreviations stand for, by `zoneChoiceKey`. */
  readonly zoneChoices?: ReadonlyMap<string, string>;
  /** Entries of a log that repeat the one before stay apart. */
  readonly keepRepeats?: boolean;
  /** What the columns of a table hold, where the user corrects it. */
  readonly table?: TableAnswers;
  /**
   * What nobody wrote in a chat: who came or went, and messages of programs where people wrote too. `left-out`:
   * counted, no more. Absent: a copied chat keeps its programs, an export the words of both below the timeline.
   */
  readonly automatic?: 'kept' | 'left-out';
};

/** The same for all times that leave the same zones open. */
export function zoneChoiceKey(choices: readonly ZoneChoice[]): string {
  return choices.map(({ zone }) => zone).join(' ');
}
