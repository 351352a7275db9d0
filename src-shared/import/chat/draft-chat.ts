import { atxHeading } from '../../markdown/line-starts.ts';
import type { ImportOptions } from '../import-result.ts';
import type { Omitted } from '../notes-reading.ts';
import type { EntryDraft, EventDraft } from '../timeline/timeline-draft.ts';
import { isProgram } from './author-name.ts';
import type { ChatMessage, ChatPiece, PieceReader } from './chat-client.ts';
import { chatMarkdown } from './chat-markdown.ts';
import { tellsPresence } from './presence.ts';

/** A chat as its client writes it. */
export type ChatDraft = {
  readonly entries: readonly EntryDraft[];
  /** How many lines with words belong to messages; those of a very long message count in part. */
  readonly owned: number;
  /** What nobody wrote; unless it is kept, those who came or went are not among the entries. */
  readonly omitted: Omitted;
};

const nothing: Omitted = { joins: 0, programs: 0 };

/** Where a piece begins, from 0. */
export type PlacedPiece = { readonly at: number; readonly piece: ChatPiece | 'passage' };

/** Makes entries of the pieces of a chat: messages, each with the lines below it, and what stands between. */
export function draftChat(
  places: readonly PlacedPiece[],
  lines: readonly string[],
  automatic?: ImportOptions['automatic'],
): ChatDraft {
  let author: string | undefined;
  const isKept = automatic === 'kept';
  const hasPeople = places.some(({ piece }) => isOfPerson(piece));
  const drafts = places.map(({ at, piece }, index): ChatDraft => {
    const own = lines.slice(at, places[index + 1]?.at ?? lines.length);
    if (piece === 'passage' || piece.kind === 'notice' || piece.kind === 'day') {
      return draftBetween(piece, own, at);
    }
    if (piece.kind === 'presence') return presenceDraft(piece.told, own, at, isKept);
    author = piece.author === 'same' ? author : piece.author;
    const draft = messageDraft(piece, author, own, at, isKept);
    const isOfProgram = hasPeople && author !== undefined && isProgram(author);
    return isOfProgram ? asOfProgram(draft, automatic === 'left-out') : draft;
  });
  return {
    entries: drafts.flatMap(({ entries }) => entries),
    owned: drafts.reduce((sum, { owned }) => sum + owned, 0),
    omitted: {
      joins: drafts.reduce((sum, { omitted }) => sum + omitted.joins, 0),
      programs: drafts.reduce((sum, { omitted }) => sum + omitted.programs, 0),
    },
  };
}

type Between = Exclude<PlacedPiece['piece'], { readonly kind: 'message' | 'presence' }>;

function draftBetween(piece: Between, own: readonly string[], at: number): ChatDraft {
  if (piece === 'passage') return between(passage(own, at));
  if (piece.kind === 'notice') return between(passage(own, at), 1);
  return between([dayEntry(own, at, piece.spoken), ...passage(own.slice(1), at + 1)], 1);
}

/** What stands below such a line belongs to nobody. */
function presenceDraft(
  told: ChatMessage,
  own: readonly string[],
  at: number,
  isKept: boolean,
): ChatDraft {
  const author = told.author === 'same' ? undefined : told.author;
  const said = isKept ? [eventOf(told, author, [told.text], at)] : [];
  const entries = [...said, ...passage(own.slice(1), at + 1)];
  return { entries, owned: 1, omitted: { joins: 1, programs: 0 } };
}

/** A program that came or went counts once. */
function asOfProgram(draft: ChatDraft, isLeftOut: boolean): ChatDraft {
  if (draft.omitted.joins > 0) return draft;
  const omitted = { joins: 0, programs: 1 };
  return { ...draft, omitted, ...(isLeftOut && { entries: [] }) };
}

function isOfPerson(piece: PlacedPiece['piece']): boolean {
  if (piece === 'passage' || piece.kind !== 'message') return false;
  return piece.author !== undefined && piece.author !== 'same' && !isProgram(piece.author);
}

function between(entries: readonly EntryDraft[], owned = 0): ChatDraft {
  return { entries, owned, omitted: nothing };
}

const longestMessage = 12;

function messageDraft(
  piece: ChatMessage,
  author: string | undefined,
  own: readonly string[],
  at: number,
  isKept: boolean,
): ChatDraft {
  const body = own.slice(piece.size);
  const words = piece.text === '' ? body : [piece.text, ...body];
  const filled = body.filter((line) => line !== '').length;
  const isPresence = tellsPresence(words.join('\n').trim());
  return {
    entries: isPresence && !isKept ? [] : [eventOf(piece, author, words, at)],
    owned: piece.size + Math.min(longestMessage, filled),
    omitted: isPresence ? { joins: 1, programs: 0 } : nothing,
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
  { stamp }: ChatMessage,
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
