import { cleanName, mayBeName } from './author-name.ts';
import type { ChatClient, ChatMessage } from './chat-client.ts';
import { readChatLine } from './chat-line.ts';
import { readChatStamp } from './chat-stamp.ts';

/** Google Chat as it is copied: `Ana Ruiz, Mon 9:02 AM` or `…, Edited`, the message on the lines below. */
export const googleChat: ChatClient = {
  source: 'Google Chat, copied text',
  readerOf: (lines) => {
    const heads = lines.map(readHead);
    return isChat(lines, heads) ? (at) => heads[at] ?? readChatLine(lines, at) : () => undefined;
  },
};

const longest = 130;
const head = /^(\S[^,]{0,59}), ([^,]{4,40})(?:, (Edited|Bearbeitet))?$/i;
const personName = /^(?:[\p{Lu}\p{Lo}\p{N}@]\S{0,40}(?: (?!$)|$)){1,5}$/u;

function readHead(line: string): ChatMessage | undefined {
  if (line.length > longest) return undefined;
  const [, name = '', words = '', edited = ''] = head.exec(line) ?? [];
  const stamp = mayBeName(name) ? readChatStamp(words) : undefined;
  return stamp && { kind: 'message', author: cleanName(name), stamp, text: edited, size: 1 };
}

/** Notes end with times too: what they tell has no words below it, and is not named like people. */
function isChat(lines: readonly string[], heads: readonly (ChatMessage | undefined)[]): boolean {
  const found = heads.flatMap((message, at) => (message ? [{ message, at }] : []));
  const people = found.filter(({ message }) => personName.test(message.author ?? '')).length;
  const filled = found.filter(({ at }) => isWords(lines[at + 1]) && !heads[at + 1]).length;
  return people * 5 >= found.length * 4 && filled * 5 >= found.length * 4;
}

function isWords(line = ''): boolean {
  return line.trim() !== '';
}
