import { parseTime } from '../../time/parse-time.ts';
import type { ChatClient, ChatMessage, ChatPiece, ChatStamp } from './chat-client.ts';
import { readChatStamp } from './chat-stamp.ts';
import { tellsIrcPresence, tellsIrcPresenceAsAct } from './presence.ts';

/** IRC as clients and loggers write it, irssi, WeeChat and HexChat among them: `[14:05] <nick> text`, `* nick waves`. */
export const ircLog: ChatClient = {
  source: 'IRC log',
  readerOf: (lines) => {
    const layout = layoutOf(lines);
    if (layout === undefined) return () => undefined;
    return (at) => readDay(lines[at] ?? '') ?? readIrcLine(lines[at] ?? '', layout);
  },
};

/** Where a line has its time and its nick: `bare` lines have no time, those in columns are set apart by tabs. */
type Layout = 'stamped' | 'columns' | 'bare';

function layoutOf(lines: readonly string[]): Layout | undefined {
  if (lines.some((line) => stampedNick.test(line))) return 'stamped';
  const filled = lines.filter((line) => line !== '');
  if (filled[0] !== undefined && stampedColumns.test(filled[0])) return 'columns';
  const spoken = filled.filter((line) => bareNick.test(line)).length;
  return spoken > 0 && spoken * 5 >= filled.length * 3 ? 'bare' : undefined;
}

const stampedNick = /^\s*\[?(?:[A-Z][a-z]{2} )?[\d:T. Z+-]{4,32}\]?\s*<[\s@+%~&]?[^\s<>]{1,40}>/;
const stampedColumns =
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}\t(?!(?:info|warn|error|debug)\b)[^\t]{1,40}\t/i;
const bareNick = /^<[@+%~&]?[^\s<>/]{1,40}> [^<]/;

const stampedLine =
  /^\s*(?:\[(?=[^\]]{4,32}\]))?((?:\d{4}-\d{2}-\d{2}[T ]|[A-Z][a-z]{2} {1,2}\d{1,2} )?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?: ?Z| ?[+-]\d{2}:?\d{2})?)\]?(?:\s+|(?=<))/;

function readIrcLine(line: string, layout: Layout): ChatPiece | undefined {
  if (layout === 'bare') return readBody(line, undefined, layout);
  const match = stampedLine.exec(line);
  const stamp = match?.[1] === undefined ? undefined : readChatStamp(match[1]);
  return match && stamp ? readBody(line.slice(match[0].length), stamp, layout) : undefined;
}

const said = /^<[\s@+%~&]?([^\s<>]{1,40})>(?:\s(.*))?$/;
const acted = /^\*\s{1,4}([^\s*]{1,40})\s(.*)$/;
/** What HexChat says of itself stands where a nick would. */
const entered = /^\*\s{1,4}Now talking (?:on|in) [#&]/;
const topic = /^\*\s{1,4}Topic for [#&]\S{1,80} /;
const noticed = /^-([^\s-][^\s]{0,40})-\s(.*)$/;
const served = /^(?:-!-|\*\*\*|-->|<--|<-|->|==|--)\s{1,4}(\S.*)$/;
const inColumns = /^[@+%~& ]?([^\s\t]{1,40})\t(.*)$/;

function readBody(
  body: string,
  stamp: ChatStamp | undefined,
  layout: Layout,
): ChatPiece | undefined {
  const service = served.exec(body)?.[1];
  if (service !== undefined && stamp !== undefined) {
    const told = message(undefined, service, stamp);
    return tellsIrcPresence(service) ? { kind: 'presence', told } : told;
  }
  if (entered.test(body)) return { kind: 'notice' };
  if (topic.test(body)) return message(undefined, body.slice(1), stamp);
  const action = acted.exec(body);
  if (action && tellsIrcPresenceAsAct(action[2] ?? '')) {
    return { kind: 'presence', told: message(action[1], action[2] ?? '', stamp) };
  }
  const columns = layout === 'columns' ? inColumns.exec(body) : null;
  const match = said.exec(body) ?? action ?? noticed.exec(body) ?? columns;
  return match ? message(match[1], match[2] ?? '', stamp) : undefined;
}

function message(
  author: string | undefined,
  text: string,
  stamp: ChatStamp | undefined,
): ChatMessage {
  return { kind: 'message', author, stamp, text: text.trim(), size: 1 };
}

/** `--- Day changed Tue May 14 2024`, `--- Log opened …`, `**** BEGIN LOGGING AT …`. */
function readDay(line: string): ChatPiece | undefined {
  const match = dayChange.exec(line);
  if (!match) return undefined;
  const [, opened, begun, words = ''] = match;
  const isLast = /closed|ending/i.test(opened ?? begun ?? '');
  const date = isLast ? undefined : parseTime(words)?.date;
  return date ? { kind: 'day', spoken: { date } } : { kind: 'notice' };
}

const dayChange =
  /^(?:--- (Day changed|Log opened|Log closed)|\*{4} (BEGIN|ENDING) LOGGING AT)\s+(.{6,40})$/i;
