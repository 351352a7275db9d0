import type { SpokenTime } from '../../time/spoken-time.ts';

/** A time as a chat program writes it beside a message; one like `3 hours ago` says nothing that lasts. */
export type ChatStamp = { readonly written: string; readonly spoken: SpokenTime };

/** The head of a message. */
export type ChatMessage = {
  readonly kind: 'message';
  /** `same`: whoever wrote the message before; undefined: nobody is named. */
  readonly author: string | 'same' | undefined;
  /** Undefined: the program wrote no time. */
  readonly stamp: ChatStamp | undefined;
  /** The words of the message on the line itself. */
  readonly text: string;
  /** How many lines the piece takes. */
  readonly size: number;
};

/** What a line of a chat begins. */
export type ChatPiece =
  | ChatMessage
  /** A line that dates what follows. */
  | { readonly kind: 'day'; readonly spoken: SpokenTime }
  /** Somebody came or went; `told` is the message that says so. */
  | { readonly kind: 'presence'; readonly told: ChatMessage }
  /** The program's own words: `4 replies`, `-- 2 messages hidden --`. */
  | { readonly kind: 'notice' };

/** Reads the piece that begins at a line (0-based); undefined: the line belongs to the message above. */
export type PieceReader = (at: number) => ChatPiece | undefined;

/** How one program writes a chat. Its lines come without quote marks and white space at their ends. */
export type ChatClient = {
  /** As the user may read it. */
  readonly source: string;
  readonly readerOf: (lines: readonly string[]) => PieceReader;
};
