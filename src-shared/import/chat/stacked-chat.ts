import type { ChatClient, ChatPiece, PieceReader } from './chat-client.ts';
import { readChatLine } from './chat-line.ts';
import { readLoneStamp } from './chat-stamp.ts';
import { type StackedHead, stackedHeadAt } from './stacked-head.ts';

/** Slack and Teams as they copy today: a line with the name, one with the time, then the message. */
export const stackedChat: ChatClient = {
  source: 'Chat, copied text',
  readerOf: (lines) => {
    const readStacked = stackedReader(lines);
    return (at) => readStacked(at) ?? readChatLine(lines, at);
  },
};

/**
 * Reads names above times, and times alone for the next message of the same person. `known` are those whom
 * heads of another shape name.
 */
export function stackedReader(
  lines: readonly string[],
  known: ReadonlySet<string | undefined> = new Set(),
): PieceReader {
  const stamps = lines.map(readLoneStamp);
  const heads = withoutAsides(
    lines,
    lines.map((_line, at) => stackedHeadAt(lines, stamps, at)),
    known,
  );
  const isBelowStamp = (at: number) => stamps[at - 1] !== undefined && lines[at - 2] !== '';
  const sure = heads.map((head, at) => head !== undefined && isSure(lines, head, at));
  const authors = authorsOf(heads.filter((_head, at) => sure[at]));
  const apart = authorsOf(heads.filter((_head, at) => sure[at] && !isBelowStamp(at)));
  const isHead = ({ author }: StackedHead, at: number) =>
    isBelowStamp(at)
      ? apart.has(author) || known.has(author)
      : sure[at] === true || authors.has(author);
  return (at): ChatPiece | undefined => {
    const head = heads[at];
    if (head && isHead(head, at)) {
      const { author, stamp, text, size } = head;
      return { kind: 'message', author, stamp, text, size };
    }
    const stamp = stamps[at];
    return stamp && { kind: 'message', author: 'same', stamp, text: '', size: 1 };
  };
}

/** The names of those whom heads on one line name. */
export function authorsIn(
  lines: readonly string[],
  nameOf: (line: string, at: number) => string | undefined,
): ReadonlySet<string | undefined> {
  return new Set(lines.flatMap((line, at) => nameOf(line, at) ?? []));
}

type Heads = readonly (StackedHead | undefined)[];

function authorsOf(heads: Heads): ReadonlySet<string | undefined> {
  return new Set(heads.map((head) => head?.author));
}

/** Beside heads of another shape a time in brackets goes on with the message of whoever spoke. */
function withoutAsides(
  lines: readonly string[],
  heads: Heads,
  known: ReadonlySet<string | undefined>,
): Heads {
  const others = heads.filter((head, at) => head && !head.inBrackets && isSure(lines, head, at));
  if (known.size === 0 && others.length === 0) return heads;
  const names = new Set([...known, ...authorsOf(others)]);
  return heads.map((head) => (head?.inBrackets && !names.has(head.author) ? undefined : head));
}

/** A blank line above, or a time that is not only a clock, tells a new head from the words of a message. */
function isSure(
  lines: readonly string[],
  { stamp, size, isMarked }: StackedHead,
  at: number,
): boolean {
  if (isMarked || at === 0 || lines[at - 1] === '') return true;
  const line = lines[at + size - 1] ?? '';
  return /^\s/.test(line) || /[A-Za-z]/.test(stamp.written);
}
