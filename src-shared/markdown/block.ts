/** A block of Markdown, by the lines it takes: `start` is its first, `end` the first after it, both from 0. */
export type Block =
  | HeadingBlock
  | ListBlock
  | TableBlock
  | {
      readonly kind: 'paragraph' | 'rule' | 'code' | 'html' | 'quote';
      readonly start: number;
      readonly end: number;
    };

/** A heading, ATX or setext; `text` is its inline Markdown. */
export type HeadingBlock = {
  readonly kind: 'heading';
  readonly start: number;
  readonly end: number;
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly text: string;
};

/** A list of one marker. */
export type ListBlock = {
  readonly kind: 'list';
  readonly start: number;
  readonly end: number;
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
};

/** A list item; its content begins at column `content` of its first line. */
export type ListItem = { readonly start: number; readonly end: number; readonly content: number };

/** A GFM table: `start` is the header row, the delimiter row follows, then the body. */
export type TableBlock = { readonly kind: 'table'; readonly start: number; readonly end: number };
