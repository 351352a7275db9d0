import type { ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';
import type { Place, Printing } from '../printing.ts';
import type { Marks } from '../text-run.ts';

/** How a phrase is set. */
export type Setting = {
  readonly place: Place;
  readonly printing: Printing;
  readonly marks: Marks;
  /** Prints the phrases inside this one, with more marks. */
  readonly inside: (nodes: readonly PhrasingContent[], marks?: Marks) => readonly ParagraphChild[];
};
