import { atxHeading } from '../../markdown/line-starts.ts';
import type { EntryDraft, EventDraft } from '../timeline/timeline-draft.ts';
import type { ChatPiece, PieceReader } from './chat-client.ts';
import { chatMarkdown } from './chat-markdown.ts';
import { tellsPresence } from './presence.ts';

/** A chat as its client writes it. */
export type ChatDraft = {
  readonly entries: readonly EntryDraft[];
  /** How many lines with words belong to messages; those of a very long message count in part. */
  readonly owned: number;
  /** How many lines that say who came or went are not among the entries. */
  readonly leftOut: number;
};

type Message = Extract<ChatPiece, { readonly kind: 'message' }>;

/** Where a piece begins, from 0. */
export type PlacedPiece = { readonly at: number; readonly piece: ChatPiece | 'passage' };

/** Makes entries of the pieces of a chat: messages, each with the lines below it, and what stands between. */
export function draftChat(places: readonly PlacedPiece[], lines: readonly string[]): ChatDraft {
  let author: string | undefined;
  const drafts = places.map(({ at, piece }, index): ChatDraft => {
    const own = lines.slice(at, places[index + 1]?.at ?? lines.length);
    if (piece === 'passage') return between(passage(own, at));
    if (piece.kind === 'notice') return between(passage(own, at), 1);
    if (piece.kind === 'day') {
      return between([dayEntry(own, at, piece.spoken), ...passage(own.slice(1), at + 1)], 1);
    }
    if (piece.kind === 'presence') {
      return { entries: passage(own.slice(1), at + 1), owned: 1, leftOut: 1 };
    }
    author = piece.author === 'same' ? author : piece.author;
    return messageDraft(piece, author, own, at);
  });
  return {
    entries: drafts.flatMap(({ entries }) => entries),
    owned: drafts.reduce((sum, { owned }) => sum + owned, 0),
    leftOut: drafts.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

function between(entries: readonly EntryDraft[], owned = 0): ChatDraft {
  return { entries, owned, leftOut: 0 };
}

const longestMessage = 12;

function messageDraft(
  piece: Message,
  author: string | undefined,
  own: readonly string[],
  at: number,
): ChatDraft {
  const body = own.slice(piece.size);
  const words = piece.text === '' ? body : [piece.text, ...body];
  const filled = body.filter((line) => line !== '').length;
  const isPresence = tellsPresence(words.join('\n').trim());
  return {
    entries: isPresence ? [] : [eventOf(piece, author, words, at)],
    owned: piece.size + Math.min(longestMessage, filled),
    leftOut: isPresence ? 1 : 0,
  };
}

/** Finds the pieces of a chat; what stands above the first, or between chats under a heading, is a passage. */
export function piecesOf(read: PieceReader, lines: readonly string[]): readonly PlacedPiece[] {
  const places: PlacedPiece[] = [];
  let at = 0;
  while (at < lines.length) {
    const piece = read(at);
    const isPassage =
      !piece && (places.length === 0 ? lines[at] !== '' : isSubject(read, lines, at));
    if (piece) places.push({ at, piece });
    else if (isPassage) places.push({ at, piece: 'passage' });
    at += piece?.kind === 'message' ? piece.size : 1;
  }
  return places;
}

/** A heading set apart above a message: the next chat of several. */
function isSubject(read: PieceReader, lines: readonly string[], at: number): boolean {
  if (lines[at - 1] !== '' || !atxHeading(lines[at] ?? '')) return false;
  const next = lines[at + 1] === '' ? at + 2 : at + 1;
  return read(next)?.kind === 'message';
}

function eventOf(
  { stamp }: Message,
  author: string | undefined,
  words: readonly string[],
  at: number,
): EventDraft {
  return {
    kind: 'event',
    line: at + 1,
    written: stamp?.written ?? '',
    ...(stamp && { spoken: stamp.spoken }),
    text: chatMarkdown(words),
    ...(author !== undefined && { actor: author }),
  };
}

function dayEntry(
  [line = '']: readonly string[],
  at: number,
  spoken: Extract<ChatPiece, { readonly kind: 'day' }>['spoken'],
): EntryDraft {
  return { kind: 'day-heading', line: at + 1, text: chatMarkdown([line]), spoken };
}

function passage(lines: readonly string[], at: number): readonly EntryDraft[] {
  const text = chatMarkdown(lines);
  const first = lines.findIndex((line) => line.trim() !== '');
  return text === '' ? [] : [{ kind: 'passage', line: at + 1 + Math.max(0, first), text }];
}
