import type { ActionItem, Report, TimelineEvent } from '../../report/report.ts';
import type { ImportMessage, SourceLine } from '../import-result.ts';
import type { Omitted } from '../notes-reading.ts';
import type { TextSource } from '../read-any-text.ts';
import type { TableLayout } from '../table/table-columns.ts';
import type { Answers } from './answers.ts';

/** A date or a zone, and in words where it comes from: `said in the heading, line 12`. */
export type Assumption = { readonly value: string; readonly from: string };

/** An event as it was understood. */
export type UnderstoodEvent = {
  /** Stays the same when the text is read again with other answers. */
  readonly key: string;
  /** 1-based line on which it starts. */
  readonly line: number;
  /** The words of its time; empty where it has none. */
  readonly written: string;
  readonly event: TimelineEvent;
  /** The index of its timeline among those of the text. */
  readonly timeline: number;
  /** Undefined where its date, or its zone, is not known. */
  readonly date: Assumption | undefined;
  readonly zone: Assumption | undefined;
};

/** One of several timelines of a text. */
export type UnderstoodTimeline = {
  readonly index: number;
  readonly id: string;
  readonly heading: string;
};

/** Something that the text leaves open, with the answers that are possible. */
export type Question = {
  readonly id: string;
  /** 1-based. */
  readonly line?: number;
  /** A sentence. */
  readonly words: string;
  /** Empty: a date has to be typed. */
  readonly choices: readonly { readonly label: string; readonly answers: Answers }[];
};

/** All that was understood of a text: what the command line prints and the dialog of the window shows. */
export type Understanding = {
  readonly source: TextSource;
  /** How many lines the text has. */
  readonly lines: number;
  readonly report: Report;
  readonly events: readonly UnderstoodEvent[];
  /** The timelines in which there are events, each by its heading, in their order. */
  readonly timelines: readonly UnderstoodTimeline[];
  readonly zone: Assumption;
  /** The date of Day 1, where days are counted and it is known. */
  readonly date: Assumption | undefined;
  readonly questions: readonly Question[];
  readonly notUnderstood: readonly SourceLine[];
  /** Text that is neither an event nor an action item, word for word. */
  readonly rest: readonly string[];
  readonly actions: readonly ActionItem[];
  /** Of a table: how its columns were taken. */
  readonly table?: TableLayout;
  /** Of a chat: how much nobody wrote, where there is any. */
  readonly omitted?: Omitted;
  readonly messages: readonly ImportMessage[];
};
