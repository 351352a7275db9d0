import { cleanName, mayBeName } from './author-name.ts';
import type { ChatClient, ChatMessage } from './chat-client.ts';
import { readChatLine } from './chat-line.ts';
import { readChatStamp } from './chat-stamp.ts';
import { authorsIn, stackedReader } from './stacked-chat.ts';

/** Slack as it is copied: `Name  [8:27 AM]` or `Name  8:27 AM`, the message on the lines below. */
export const slackCopy: ChatClient = {
  source: 'Slack, copied text',
  readerOf: (lines) => {
    const known = authorsIn(lines, (_line, at) => readHead(lines, at)?.author);
    const readStacked = stackedReader(lines, known);
    return (at) => readHead(lines, at) ?? readStacked(at) ?? readChatLine(lines, at);
  },
};

const longest = 130;
const inBrackets = /^(\S.{0,79}?)\s{1,4}\[([^\][]{3,40})\]:?$/;
const setApart = /^(\S.{0,79}?)\s{2,4}(\S.{2,40})$/;
const oneSpace = /^(\S.{0,59}?) (\d{1,2}:\d{2} ?[AP]M)$/i;

function readHead(lines: readonly string[], at: number): ChatMessage | undefined {
  const line = (lines[at] ?? '').trim();
  if (line.length > longest) return undefined;
  const isApart = at === 0 || lines[at - 1] === '';
  const match =
    inBrackets.exec(line) ?? setApart.exec(line) ?? (isApart ? oneSpace.exec(line) : null);
  const [, name = '', words = ''] = match ?? [];
  if (!mayBeName(name)) return undefined;
  const stamp = readChatStamp(words);
  return stamp && { kind: 'message', author: cleanName(name), stamp, text: '', size: 1 };
}
