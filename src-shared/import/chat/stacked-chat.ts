import { cleanName, mayBeName } from './author-name.ts';
import type { ChatClient, ChatPiece, ChatStamp, PieceReader } from './chat-client.ts';
import { readChatLine } from './chat-line.ts';
import { readLoneStamp } from './chat-stamp.ts';

/** Slack and Teams as they copy today: a line with the name, one with the time, then the message. */
export const stackedChat: ChatClient = {
  source: 'Chat, copied text',
  readerOf: (lines) => {
    const readStacked = stackedReader(lines);
    return (at) => readStacked(at) ?? readChatLine(lines, at);
  },
};

/** A name above a time. */
type Head = { readonly author: string; readonly stamp: ChatStamp; readonly size: number };

/** Reads names above times, and times alone for the next message of the same person. */
export function stackedReader(lines: readonly string[]): PieceReader {
  const stamps = lines.map(readLoneStamp);
  const heads = lines.map((_line, at) => headAt(lines, stamps, at));
  const sure = heads.filter((head, at) => head && isSure(lines, head, at));
  const authors = new Set(sure.map((head) => head?.author));
  const isHead = (at: number) => {
    const head = heads[at];
    if (!head || (stamps[at - 1] && lines[at - 2] !== '')) return false;
    return isSure(lines, head, at) || authors.has(head.author);
  };
  return (at): ChatPiece | undefined => {
    const head = heads[at];
    if (head && isHead(at)) return { kind: 'message', text: '', ...head };
    const stamp = stamps[at];
    return stamp && { kind: 'message', author: 'same', stamp, text: '', size: 1 };
  };
}

function headAt(
  lines: readonly string[],
  stamps: readonly (ChatStamp | undefined)[],
  at: number,
): Head | undefined {
  const line = lines[at] ?? '';
  if (stamps[at] || !mayBeName(line)) return undefined;
  const mark = /^(?:APP|BOT)$/.test(lines[at + 1]?.trim() ?? '') ? 1 : 0;
  const stamp = stamps[at + 1 + mark];
  const name = mark === 0 ? line : `${line} ${lines[at + 1]?.trim() ?? ''}`;
  return stamp && { author: cleanName(name), stamp, size: 2 + mark };
}

/** A blank line above, or a time that is not only a clock, tells a new head from the words of a message. */
function isSure(lines: readonly string[], { stamp, size }: Head, at: number): boolean {
  if (at === 0 || lines[at - 1] === '') return true;
  const line = lines[at + size - 1] ?? '';
  return /^\s/.test(line) || /[A-Za-z]/.test(stamp.written);
}
