import { cleanName, mayBeName } from './author-name.ts';
import type { ChatClient, ChatPiece } from './chat-client.ts';
import { readChatLine } from './chat-line.ts';
import { readChatStamp } from './chat-stamp.ts';

/** Teams as its older client copies: `[Yesterday 10:18 PM] Lastname, Firstname`, the message below or after ` | `. */
export const teamsCopy: ChatClient = {
  source: 'Teams, copied text',
  readerOf: (lines) => (at) => readHead(lines[at] ?? '') ?? readChatLine(lines, at),
};

function readHead(line: string): ChatPiece | undefined {
  const match = /^\s*\[([^\][]{3,48})\]\s+/.exec(line);
  const rest = match ? line.slice(match[0].length) : '';
  const bar = rest.indexOf(' | ');
  const name = bar < 0 ? rest : rest.slice(0, bar);
  if (!mayBeName(name) || /:\s/.test(name)) return undefined;
  const stamp = readChatStamp(match?.[1] ?? '');
  if (!stamp) return undefined;
  const text = bar < 0 ? '' : rest.slice(bar + 3).trim();
  return { kind: 'message', author: cleanName(name), stamp, text, size: 1 };
}
