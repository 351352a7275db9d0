import { cleanName } from './author-name.ts';
import type { ChatClient, ChatPiece } from './chat-client.ts';
import { readChatStamp } from './chat-stamp.ts';

/** The chat that Zoom saves: `14:02:11 From Ana to Everyone: text`, or the text on the lines below. */
export const zoomChat: ChatClient = {
  source: 'Zoom, saved chat',
  readerOf: (lines) => {
    const pieces = lines.map(readHead);
    const stamped = lines.filter((line) => startsWithClock.test(line)).length;
    const found = pieces.filter((piece) => piece !== undefined).length;
    return found * 5 >= stamped * 4 ? (at) => pieces[at] : () => undefined;
  },
};

const startsWithClock = /^\d{1,2}:\d{2}:\d{2}\s/;
const head =
  /^((?:\d{4}-\d{2}-\d{2} )?\d{1,2}:\d{2}:\d{2}(?: [AP]M)?)\s{1,4}(?:From|Von)\s{1,4}(\S.*)$/i;
const receiver = /\s{1,4}(?:to|an)\s{1,4}(?=\S)/i;
const everyone = /^(?:everyone|alle)$/i;

/** Words for one person alone keep the note whom they were for. */
function readHead(line: string): ChatPiece | undefined {
  const [, written = '', start = ''] = head.exec(line.slice(0, longestHead)) ?? [];
  const colon = start.search(/:(?:\s|$)/);
  const stamp = colon < 1 ? undefined : readChatStamp(written);
  if (!stamp) return undefined;
  const names = start.slice(0, colon).trim();
  const text = line.slice(line.indexOf(start) + colon + 1).trim();
  const to = receiver.exec(names);
  if (!to) return { kind: 'message', author: cleanName(names), stamp, text, size: 1 };
  const whom = names.slice(to.index).trim();
  const isForAll = everyone.test(names.slice(to.index + to[0].length));
  return {
    kind: 'message',
    author: cleanName(names.slice(0, to.index)),
    stamp,
    text: isForAll ? text : `${whom}: ${text}`.trim(),
    size: 1,
  };
}

/** More is words of the message. */
const longestHead = 150;
