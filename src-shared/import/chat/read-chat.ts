import type { ImportMessage, ImportOptions } from '../import-result.ts';
import type { NotesReading } from '../notes-reading.ts';
import type { ChatClient } from './chat-client.ts';
import { discordCopy } from './discord-copy.ts';
import { type ChatDraft, draftChat, type PlacedPiece, piecesOf } from './draft-chat.ts';
import { googleChat } from './google-chat.ts';
import { ircLog } from './irc-log.ts';
import { namedLines } from './named-lines.ts';
import { settleDays } from './settle-days.ts';
import { type SettledHours, settleHours } from './settle-hours.ts';
import { settleToday } from './settle-today.ts';
import { slackCopy } from './slack-copy.ts';
import { stackedChat } from './stacked-chat.ts';
import { teamsCopy } from './teams-copy.ts';
import { telegramCopy } from './telegram-copy.ts';
import { zoomChat } from './zoom-chat.ts';

/** The first of those that find most messages reads the text. */
const clients: readonly ChatClient[] = [
  ircLog,
  zoomChat,
  namedLines,
  teamsCopy,
  stackedChat,
  slackCopy,
  discordCopy,
  telegramCopy,
  googleChat,
];

const fewest = 2;

/** Reads text copied from a chat, quoted or not, as a timeline; undefined where most of it is no chat. */
export function readChat(
  lines: readonly string[],
  { automatic }: Pick<ImportOptions, 'automatic'>,
): NotesReading | undefined {
  const plain = lines.map((line) => clean(line));
  const isQuoted = plain.some((line) => line.startsWith('>'));
  const versions = isQuoted ? [plain, plain.map(withoutQuote)] : [plain];
  const scans = versions.flatMap((version) => clients.map((client) => scan(client, version)));
  const best = scans.reduce((most, next) => (next.messages > most.messages ? next : most));
  if (best.messages < fewest) return undefined;
  const { places, guessed } = settleHours(settleToday(best.pieces));
  const draft = draftChat(places, best.lines, automatic);
  const filled = plain.filter((line) => line !== '' && line !== '>').length;
  return draft.owned * 5 >= filled * 3
    ? readingOf(best.client.source, draft, { guessed, automatic })
    : undefined;
}

/** What a client finds in a text. */
type Scan = {
  readonly client: ChatClient;
  readonly lines: readonly string[];
  readonly pieces: readonly PlacedPiece[];
  /** How many messages have an author. */
  readonly messages: number;
};

function scan(client: ChatClient, lines: readonly string[]): Scan {
  const pieces = piecesOf(client.readerOf(lines), lines);
  const authors = pieces.flatMap(({ piece }) =>
    piece !== 'passage' && piece.kind === 'message' ? (piece.author ?? []) : [],
  );
  const first = authors.findIndex((author) => author !== 'same');
  return { client, lines, pieces, messages: first < 0 ? 0 : authors.length - first };
}

function readingOf(
  source: string,
  { entries, omitted }: ChatDraft,
  {
    guessed,
    automatic,
  }: Pick<SettledHours, 'guessed'> & { readonly automatic: ImportOptions['automatic'] },
): NotesReading {
  const { joins, programs } = omitted;
  return {
    source,
    draft: { form: 'list', entries: settleDays(entries) },
    leftOut: [],
    messages: [
      ...(joins === 0 || automatic !== undefined ? [] : [leftOutMessage(joins)]),
      ...(guessed === 0 ? [] : [guessedMessage(guessed)]),
    ],
    ...(joins + programs > 0 && { omitted }),
  };
}

function leftOutMessage(count: number): ImportMessage {
  const message =
    count === 1
      ? 'One line that says who came or went was left out.'
      : `${count} lines that say who came or went were left out.`;
  return { message };
}

function guessedMessage(count: number): ImportMessage {
  const message =
    count === 1
      ? 'One time does not say AM or PM, so it was taken for the next one after the message before it.'
      : `${count} times do not say AM or PM, so each was taken for the next one after the message before it.`;
  return { message };
}

/** Without the white space at its end, and with plain spaces for the invisible and narrow ones of some programs. */
function clean(line: string): string {
  return line
    .replaceAll(/[\u200e\u200f\u2068\u2069]/g, '')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trimEnd();
}

function withoutQuote(line: string): string {
  return line.replace(/^ {0,3}> ?/, '');
}
