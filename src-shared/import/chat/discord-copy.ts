import { cleanName, mayBeName } from './author-name.ts';
import type { ChatClient, ChatMessage } from './chat-client.ts';
import { readChatLine } from './chat-line.ts';
import { readChatStamp } from './chat-stamp.ts';
import { authorsIn, stackedReader } from './stacked-chat.ts';

/** Discord as it is copied: `name — Today at 3:17 PM`, the message on the lines below. */
export const discordCopy: ChatClient = {
  source: 'Discord, copied text',
  readerOf: (lines) => {
    const known = authorsIn(lines, (line) => readHead(line)?.author);
    const readStacked = stackedReader(lines, known);
    return (at) => readHead(lines[at] ?? '') ?? readStacked(at) ?? readChatLine(lines, at);
  },
};

const longest = 130;

function readHead(line: string): ChatMessage | undefined {
  if (line.length > longest) return undefined;
  const [, name = '', words = ''] = /^(\S.{0,79}?)\s{1,4}[—–]\s{1,4}(\S.{3,40})$/.exec(line) ?? [];
  if (!mayBeName(name)) return undefined;
  const stamp = readChatStamp(words);
  return stamp && { kind: 'message', author: cleanName(name), stamp, text: '', size: 1 };
}
