import { plainText } from '../../markdown/plain-text.ts';
import type { ImportOptions } from '../import-result.ts';
import type { NotesReading, Refusal } from '../notes-reading.ts';
import { htmlText } from './html-text.ts';
import { itemsAt, type JsonNode } from './json-node.ts';
import { draftOf, type StampedEvent, stampedEvent } from './notes-draft.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { readStamp } from './read-stamp.ts';

/**
 * Reads messages of Microsoft Teams: an export (`Body`, `CreatedDateTime`) or an answer of Microsoft Graph
 * (`body`, `createdDateTime`). Notices of the system and deleted messages are left out and counted.
 */
export function readTeams(
  root: JsonNode,
  options: ImportOptions,
): NotesReading | Refusal | undefined {
  const items = root.kind === 'array' ? root.items : messagesAt(root);
  const messages = items.filter(isMessage);
  if (messages.length === 0) return undefined;
  const texts = new Map(messages.map((message) => [message, textOf(message)]));
  const byId = new Map(messages.map((message) => [words(message, 'id') ?? '', message]));
  const events = messages.flatMap((message) => eventOf(message, texts, byId, options));
  const left = messages.length - events.length;
  if (events.length === 0) return { refused: 'This Teams export holds no messages of people.' };
  const count = `${left} ${left === 1 ? 'notice' : 'notices'} of the system and deleted messages`;
  const remarks = left === 0 ? [] : [{ message: `Left out: ${count}.` }];
  return draftOf('Teams export', events, { messages: remarks });
}

function messagesAt(root: JsonNode): readonly JsonNode[] {
  return ['value', 'Value', 'messages', 'Messages'].flatMap((name) => itemsAt(root, name));
}

/** A member whatever its case: exports write `CreatedDateTime`, Graph writes `createdDateTime`. */
function member(node: JsonNode | undefined, ...path: readonly string[]): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>((found, name) => {
    if (found?.kind !== 'object') return undefined;
    return (
      found.members.get(name) ?? found.members.get(name.charAt(0).toUpperCase() + name.slice(1))
    );
  }, node);
}

function words(node: JsonNode | undefined, ...path: readonly string[]): string | undefined {
  const found = member(node, ...path);
  return found?.kind === 'text' && found.text.trim() !== '' ? found.text.trim() : undefined;
}

function isMessage(node: JsonNode): boolean {
  return (
    member(node, 'body', 'content') !== undefined && words(node, 'createdDateTime') !== undefined
  );
}

function textOf(message: JsonNode): string {
  const content = words(message, 'body', 'content') ?? '';
  const isHtml = words(message, 'body', 'contentType')?.toLowerCase() === 'html';
  const subject = words(message, 'subject');
  const body = isHtml ? htmlText(content) : plainMarkdown(content);
  const files = itemsOf(message).flatMap((file) => words(file, 'name') ?? []);
  const parts = [
    ...(subject === undefined ? [] : [`**${plainMarkdown(subject)}**`]),
    body,
    ...files.map((name) => `File: ${plainMarkdown(name)}`),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function itemsOf(message: JsonNode): readonly JsonNode[] {
  const attachments = member(message, 'attachments');
  return attachments?.kind === 'array' ? attachments.items : [];
}

function eventOf(
  message: JsonNode,
  texts: ReadonlyMap<JsonNode, string>,
  byId: ReadonlyMap<string, JsonNode>,
  options: ImportOptions,
): readonly StampedEvent[] {
  const stamp = readStamp(member(message, 'createdDateTime'), options);
  const text = texts.get(message) ?? '';
  const type = words(message, 'messageType') ?? 'message';
  const isDeleted = words(message, 'deletedDateTime') !== undefined;
  if (stamp === undefined || text === '' || type !== 'message' || isDeleted) return [];
  const parent = byId.get(words(message, 'replyToId') ?? '');
  const reply = parent && plainText((texts.get(parent) ?? '').split('\n')[0] ?? '');
  const actor =
    words(message, 'from', 'user', 'displayName') ??
    words(message, 'from', 'application', 'displayName');
  const source = words(message, 'webUrl');
  const values = [{ label: 'Reply to', text: reply }];
  return [stampedEvent(stamp, { line: message.line, text, actor, source, values })];
}
