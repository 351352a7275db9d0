import { cleanName, mayBeName } from './author-name.ts';
import type { ChatClient, ChatPiece } from './chat-client.ts';
import { readChatLine } from './chat-line.ts';
import { readChatStamp } from './chat-stamp.ts';

/** Telegram as its desktop program copies: `Ana Ruiz, [14.05.2024 17:20]`, the message on the lines below. */
export const telegramCopy: ChatClient = {
  source: 'Telegram, copied text',
  readerOf: (lines) => (at) => readHead(lines[at] ?? '') ?? readChatLine(lines, at),
};

const longest = 130;
const head = /^(\S.{0,79}?), \[(\d[^\][]{6,40})\]:?$/;

function readHead(line: string): ChatPiece | undefined {
  if (line.length > longest) return undefined;
  const [, name = '', words = ''] = head.exec(line) ?? [];
  const stamp = mayBeName(name) ? readChatStamp(words) : undefined;
  if (stamp?.spoken.date === undefined) return undefined;
  return { kind: 'message', author: cleanName(name), stamp, text: '', size: 1 };
}
