import type { Report } from '../report/report.ts';

/** Where an event came from in the text that was read. */
export type Origin = {
  /** 1-based. */
  readonly line: number;
  /** The words of its time, without marks; empty where it has none. */
  readonly written: string;
};

/** A line of the input, word for word. */
export type SourceLine = { readonly line: number; readonly text: string };

/** Something the reader should know: an assumption, an ambiguity, a part that was read otherwise than it looks. */
export type ImportMessage = { readonly message: string; readonly line?: number };

/** What a text was understood to be. */
export type ImportResult = {
  readonly report: Report;
  /** By event id. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Lines inside a timeline that neither start an event nor belong to one; they stay in it as passages. */
  readonly notUnderstood: readonly SourceLine[];
  readonly messages: readonly ImportMessage[];
};

/** What the user says about a text before it is read. */
export type ImportOptions = {
  readonly newId: () => string;
  /** ISO date of the first day; wins over every date the text suggests. */
  readonly date?: string;
  /** The zone of times that do not say theirs, unless the text does. */
  readonly zone?: string;
};
