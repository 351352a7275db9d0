import { plainText } from '../../markdown/plain-text.ts';
import type { ImportMessage, ImportOptions } from '../import-result.ts';
import type { NotesReading, Omitted, Refusal } from '../notes-reading.ts';
import { at, itemsAt, type JsonNode, textAt } from './json-node.ts';
import { draftOf, type StampedEvent, stampedEvent } from './notes-draft.ts';
import { readStamp } from './read-stamp.ts';
import { authorOf, profileNames, type SlackNames } from './slack-people.ts';
import { messageText } from './slack-text.ts';

const nobody: SlackNames = { users: new Map(), channels: new Map() };

/** Reads one day of a channel of a Slack export, or the answer of Slack's API with messages. */
export function readSlack(
  root: JsonNode,
  options: ImportOptions,
): NotesReading | Refusal | undefined {
  const messages = messagesIn(root);
  if (messages.length > 0) return readSlackMessages(messages, nobody, options);
  if (isList(root, 'profile', 'team_id')) return { refused: refusal('users') };
  return isList(root, 'is_archived', 'members') ? { refused: refusal('channels') } : undefined;
}

function refusal(what: string): string {
  return `This lists the ${what} of a Slack export and holds no messages: open the folder or zip it came from.`;
}

function isList(root: JsonNode, ...names: readonly string[]): boolean {
  const [first] = root.kind === 'array' ? root.items : [];
  return names.every((name) => at(first, name) !== undefined);
}

/** The messages of a file of a Slack export; empty where it is none. */
export function messagesIn(root: JsonNode): readonly JsonNode[] {
  const items = root.kind === 'array' ? root.items : itemsAt(root, 'messages');
  return items.filter((item) => textAt(item, 'type') === 'message' && at(item, 'ts') !== undefined);
}

/** What a message is left out for. */
type Omission = 'membership' | 'bot';

/**
 * Makes a timeline of Slack messages. Joins and the like are left out, and bots where people wrote too, but for
 * alerts: both are counted, and their words kept.
 */
export function readSlackMessages(
  messages: readonly JsonNode[],
  known: SlackNames,
  options: ImportOptions,
): NotesReading | Refusal {
  const names = { ...known, users: new Map([...profileNames(messages), ...known.users]) };
  const { automatic } = options;
  const texts = new Map(messages.map((message) => [message, messageText(message, names)]));
  const others = messages.filter((message) => omissionOf(message) !== 'membership');
  const hasPeople = others.some((message) => omissionOf(message) === undefined);
  const telling = others.filter(
    (message) => omissionOf(message) === undefined || isAlert.test(texts.get(message) ?? ''),
  );
  const usual = new Set(hasPeople ? telling : others);
  const taken = automatic === 'kept' ? new Set(messages) : usual;
  const parents = parentsOf(messages);
  const events: StampedEvent[] = [];
  const leftOut: string[] = [];
  for (const message of messages) {
    const text = texts.get(message) ?? '';
    const event = taken.has(message)
      ? eventOf(message, text, names, parents, texts, options)
      : undefined;
    if (event) events.push(event);
    else if (text !== '' && !(automatic && !taken.has(message))) leftOut.push(text);
  }
  if (events.length === 0)
    return { refused: 'This Slack export holds no messages of people or bots.' };
  const omitted = omittedFrom(messages, usual);
  const draft = draftOf('Slack export', events, {
    leftOut,
    messages: automatic === undefined ? omissions(omitted) : [],
  });
  return omitted.joins + omitted.programs > 0 ? { ...draft, omitted } : draft;
}

/** As monitoring begins what it posts: `[FIRING:1] …`, `Triggered: …`, `Alert: …`, and the end of it. */
const isAlert =
  /^(?::[\w+-]{1,40}: ?)?[^\p{L}\p{N}]{0,6}(?:\[(?:ok|no data)\]|(?:alert(?:ing|s)?|firing|triggered|resolved|recovered|problem|recovery|critical)(?:[:\d ]{0,6}\]|\*{0,2} ?[:#(]))/iu;

function eventOf(
  message: JsonNode,
  text: string,
  names: SlackNames,
  parents: ReadonlyMap<string, JsonNode>,
  texts: ReadonlyMap<JsonNode, string>,
  options: ImportOptions,
): StampedEvent | undefined {
  const stamp = readStamp(wholeSeconds(at(message, 'ts')), options);
  if (stamp === undefined || text === '') return undefined;
  const thread = textAt(message, 'thread_ts');
  const parent = thread === textAt(message, 'ts') ? undefined : parents.get(thread ?? '');
  const reply = parent && firstWords(texts.get(parent) ?? '');
  return stampedEvent(
    { ...stamp, at: Number(textAt(message, 'ts') ?? 0) * 1000 },
    {
      line: message.line,
      text,
      actor: authorOf(message, names),
      values: [
        { label: 'Channel', text: names.places?.get(message) },
        { label: 'Reply to', text: reply },
      ],
    },
  );
}

/** The digits after the second only tell messages of one second apart. */
function wholeSeconds(ts: JsonNode | undefined): JsonNode | undefined {
  return ts?.kind === 'text' ? { ...ts, text: ts.text.trim().replace(/\.\d+$/, '') } : ts;
}

function parentsOf(messages: readonly JsonNode[]): ReadonlyMap<string, JsonNode> {
  return new Map(messages.map((message) => [textAt(message, 'ts') ?? '', message]));
}

const longestReply = 60;

function firstWords(text: string): string {
  const line = plainText(text.split('\n')[0] ?? '');
  return line.length <= longestReply ? line : `${line.slice(0, longestReply).trimEnd()}…`;
}

const membership =
  /^(?:channel|group)_(?:join|leave|archive|unarchive|name|purpose|topic|convert_to_private|posting_permissions)$|^(?:bot_add|bot_remove|bot_enable|bot_disable|pinned_item|unpinned_item|reminder_add|tombstone)$/;

function omissionOf(message: JsonNode): Omission | undefined {
  const subtype = textAt(message, 'subtype') ?? '';
  if (membership.test(subtype)) return 'membership';
  const isBot = subtype === 'bot_message' || textAt(message, 'bot_id') !== undefined;
  return isBot ? 'bot' : undefined;
}

function omittedFrom(messages: readonly JsonNode[], usual: ReadonlySet<JsonNode>): Omitted {
  const count = (omission: Omission) =>
    messages.filter((message) => !usual.has(message) && omissionOf(message) === omission).length;
  return { joins: count('membership'), programs: count('bot') };
}

function omissions({ joins, programs }: Omitted): readonly ImportMessage[] {
  return [
    ...(joins > 0
      ? [{ message: `Left out: ${counted(joins, 'notice')} of joining and the like.` }]
      : []),
    ...(programs > 0 ? [{ message: `Left out: ${counted(programs, 'message')} of bots.` }] : []),
  ];
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
