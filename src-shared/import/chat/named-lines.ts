import { parseZone } from '../../time/zone.ts';
import { cleanName, isPhoneNumber, mayBeName } from './author-name.ts';
import type { ChatClient, ChatPiece } from './chat-client.ts';
import { readChatLine } from './chat-line.ts';
import { readChatStamp } from './chat-stamp.ts';
import { tellsPresenceByName } from './presence.ts';
import { areOfMachine, type NamedLine, tellsPrograms } from './program-names.ts';

/** WhatsApp and plain notes of a chat: `[14/05/24, 14:05:09] Name: text`, `14/05/24, 14:05 - Name: text`, `14:05 Name: text`. */
export const namedLines: ChatClient = {
  source: 'Chat, copied text',
  readerOf: (lines) => {
    const pieces = lines.map(readLine);
    return isChat(pieces) ? (at) => pieces[at] ?? readChatLine(lines, at) : () => undefined;
  },
};

const stamped =
  /^\s*(\[)?((?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?[ T]{1,2})?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[AaPp]\.?[Mm]\.?| ?(?:Z|UTC|[+-]\d{2}:?\d{2})(?=[\]\s]))?)(\])?(?:\s{0,3}[-–—|]\s+|\s+|(?=\p{L}))/u;

function readLine(line: string): ChatPiece | undefined {
  const match = stamped.exec(line);
  if (!match || (match[1] === undefined) !== (match[3] === undefined)) return undefined;
  const stamp = readChatStamp(match[2] ?? '');
  if (!stamp) return undefined;
  const rest = line.slice(match[0].length);
  const colon = rest.slice(0, 64).search(/:(?:\s|$)/);
  const name = colon < 0 ? '' : rest.slice(0, colon);
  if (isName(name)) {
    const text = rest.slice(colon + 1).trim();
    return { kind: 'message', author: cleanName(name), stamp, text, size: 1 };
  }
  const told = { kind: 'message', author: undefined, stamp, text: rest, size: 1 } as const;
  return tellsPresenceByName(rest) ? { kind: 'presence', told } : told;
}

const level =
  /^(?:trace|debug|info|notice|warn|warning|err|error|crit|critical|fatal|severe|panic)$/i;

/** A log's level or a zone before a colon names nobody. */
function isName(words: string): boolean {
  if (isPhoneNumber(words)) return true;
  return (
    mayBeName(words) && words.split(' ').length <= 4 && !level.test(words) && !parseZone(words)
  );
}

/** Notes have labels before a colon too, and logs programs; people speak more than once. */
function isChat(pieces: readonly (ChatPiece | undefined)[]): boolean {
  const messages = pieces.flatMap((piece) => (piece?.kind === 'message' ? [piece] : []));
  const named = messages.flatMap(({ author, text, stamp }): readonly NamedLine[] =>
    author === undefined ? [] : [{ name: author, text, stamp: stamp?.written ?? '' }],
  );
  const people = new Set(named.map(({ name }) => name)).size;
  const areFew = areOfMachine(named) ? people < named.length : people * 3 <= named.length * 2;
  return areFew && named.length * 5 >= messages.length * 3 && !tellsPrograms(named);
}
