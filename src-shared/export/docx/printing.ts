import type { Paragraph, Table } from 'docx';
import type { RootContent } from 'mdast';
import type { DocumentTree } from '../../document/document-tree.ts';
import type { Bookmarks } from './parts/bookmarks.ts';
import type { Lists } from './parts/lists.ts';
import type { Notes } from './parts/notes.ts';
import type { Page } from './parts/page.ts';
import type { Pieces } from './pieces.ts';

/** What a node of the tree is printed as. */
export type Block = Paragraph | Table;

/** What all printers of one document share. */
export type Printing = {
  readonly page: Page;
  readonly images: DocumentTree['images'];
  /** PNG, by the number of the figure. */
  readonly figures: ReadonlyMap<number, Uint8Array>;
  readonly pieces: Pieces;
  /** Prints blocks of Markdown in a place. */
  readonly blocks: (nodes: readonly RootContent[], place: Place) => readonly Block[];
  readonly bookmarks: Bookmarks;
  readonly lists: Lists;
  readonly notes: Notes;
  /** Gives the next number for a picture; every picture of a document needs its own. */
  readonly nextPicture: () => number;
  /** Tells the user, in a sentence, about something that could not be printed as it stands. */
  readonly tell: (message: string) => void;
};

/** Where a block is printed; all lengths in twips. */
export type Place = {
  /** Of the column: the page's text or a table's cell. */
  readonly width: number;
  /** From the column's left edge to the text. */
  readonly left: number;
  /** How many lists are around it. */
  readonly level: number;
  /** The style of a plain paragraph; absent: Normal. */
  readonly style?: 'ListContinue' | 'Quote' | 'FootnoteText';
  /** In a table's cell, where there is less space between blocks. */
  readonly cell?: true;
  /** In a footnote, where Word takes neither tables nor further footnotes. */
  readonly note?: true;
  /** Where the text of the quotation around it starts; absent: there is none. */
  readonly quote?: number;
};

/** The place directly in a column. */
export function column(width: number): Place {
  return { width, left: 0, level: 0 };
}

/** A place further right, as far as enough of the column is left to read. */
export function indented(place: Place, by: number): Place {
  return { ...place, left: Math.min(place.left + by, Math.floor(place.width / 2)) };
}
