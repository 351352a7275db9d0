import type { TimelineEventNode } from '../../../document/document-tree.ts';
import type { Block, Place, Printing } from '../printing.ts';

/** A column of a timeline's table. */
export type EventColumn = {
  readonly label: string;
  /** Its words for an event, to measure the column by. */
  readonly words: (event: PrintedEvent) => string;
  readonly print: (event: PrintedEvent, place: Place, printing: Printing) => readonly Block[];
};

/** An event with the time that is printed beside it. */
export type PrintedEvent = {
  readonly node: TimelineEventNode;
  /** Without the day where a line above gives it. */
  readonly time: string;
};
