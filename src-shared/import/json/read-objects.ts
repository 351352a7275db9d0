import type { ImportOptions } from '../import-result.ts';
import type { NotesReading, Refusal } from '../notes-reading.ts';
import { at, type JsonNode, wordsOf } from './json-node.ts';
import { draftOf, type StampedEvent, stampedEvent } from './notes-draft.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { readStamp } from './read-stamp.ts';

/**
 * Reads a list of objects of any program, if most have a time with its date and words: the members are found by
 * their names and by what they hold. Other short members stay with the event as values.
 */
export function readObjects(
  root: JsonNode,
  options: ImportOptions,
): NotesReading | Refusal | undefined {
  for (const items of listsIn(root)) {
    const found = items.map((item) => eventOf(item, options));
    const events = found.filter((event) => event !== undefined);
    if (events.length === 0 || events.length * 2 < items.length) continue;
    const left = items.filter((_item, index) => found[index] === undefined);
    const messages = left.map(({ line }) => ({
      line,
      message: 'An entry without a time or without words was left out.',
    }));
    const leftOut = left.map(valuesText).filter((text) => text !== '');
    return draftOf('JSON', events, { messages, leftOut });
  }
  return undefined;
}

const deepest = 4;

/** The lists of objects in a value, nearest to the top first; the value itself where it is one object. */
function listsIn(root: JsonNode): readonly (readonly JsonNode[])[] {
  const lists: (readonly JsonNode[])[] = [];
  let level: readonly JsonNode[] = [root];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    for (const node of level) {
      if (node.kind !== 'array') continue;
      const objects = node.items.filter(({ kind }) => kind === 'object');
      if (objects.length > 0) lists.push(objects);
    }
    level = level.flatMap((node) => (node.kind === 'object' ? [...node.members.values()] : []));
  }
  return root.kind === 'object' ? [...lists, [root]] : lists;
}

const timeNames =
  'time timestamp @timestamp datetime date_time ts date when at occurred_at occurredAt happened_at event_time eventTime start_time startTime started_at startedAt start created_at createdAt created createdOn created_on logged_at published_at publishedAt posted_at sent_at sentAt received_at date_happened updated_at updatedAt t'.split(
    ' ',
  );
const endNames = 'end end_time endTime ended_at endedAt ends_at until finished_at finishedAt'.split(
  ' ',
);
const textNames =
  'text message msg event description summary body content title name note notes comment details detail action what entry subject log'.split(
    ' ',
  );
const actorNames =
  'actor author user username user_name who by person owner sender from agent created_by createdBy'.split(
    ' ',
  );
const sourceNames = 'url link html_url htmlUrl permalink web_url webUrl href source_url'.split(' ');

function eventOf(item: JsonNode, options: ImportOptions): StampedEvent | undefined {
  const time = firstNamed(item, timeNames, (node) => readStamp(node, options));
  const text = firstNamed(item, textNames, wordsInText);
  if (time === undefined || text === undefined) return undefined;
  const end = firstNamed(item, endNames, (node) => readStamp(node, options));
  const actor = firstNamed(item, actorNames, personIn);
  const source = firstNamed(item, sourceNames, addressIn);
  const used = new Set([time, text, end, actor, source].map((found) => found?.name));
  const isRange = end !== undefined && end.value.at > time.value.at;
  const stamp = isRange
    ? {
        ...time.value,
        written: `${time.value.written} - ${end.value.written}`,
        spoken: { ...time.value.spoken, end: end.value.spoken },
      }
    : time.value;
  return stampedEvent(stamp, {
    line: item.line,
    text: plainMarkdown(text.value),
    actor: actor?.value,
    source: source?.value,
    values: othersOf(item, used),
  });
}

type Named<Value> = { readonly name: string; readonly value: Value };

function firstNamed<Value>(
  item: JsonNode,
  names: readonly string[],
  read: (node: JsonNode) => Value | undefined,
): Named<Value> | undefined {
  for (const name of names) {
    const node = memberLike(item, name);
    const value = node && read(node.value);
    if (node && value !== undefined) return { name: node.name, value };
  }
  return undefined;
}

/** `Time` and `TIME` are `time`. */
function memberLike(item: JsonNode, name: string): Named<JsonNode> | undefined {
  if (item.kind !== 'object') return undefined;
  for (const spelling of [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()]) {
    const value = item.members.get(spelling);
    if (value) return { name: spelling, value };
  }
  return undefined;
}

function wordsInText(node: JsonNode): string | undefined {
  return node.kind === 'text' ? wordsOf(node) : undefined;
}

function personIn(node: JsonNode): string | undefined {
  const names = ['display_name', 'displayName', 'real_name', 'name', 'login', 'username', 'email'];
  const inside = names.map((name) => at(node, name)).find((found) => found !== undefined);
  return wordsInText(inside ?? node);
}

function addressIn(node: JsonNode): string | undefined {
  const words = wordsInText(node);
  return words !== undefined && /^https?:\/\/\S+$/i.test(words) ? words : undefined;
}

/** Members that say something short; ids and nested values say nothing to a reader. */
function othersOf(
  item: JsonNode,
  used: ReadonlySet<string | undefined>,
): readonly { readonly label: string; readonly text: string | undefined }[] {
  if (item.kind !== 'object') return [];
  return [...item.members].flatMap(([label, node]) => {
    const text = used.has(label) ? undefined : wordsOf(node);
    return text === undefined || /^(?:id|uuid|_id)$|_id$|Id$/.test(label) ? [] : [{ label, text }];
  });
}

function valuesText(item: JsonNode): string {
  return othersOf(item, new Set())
    .map(({ label, text }) => `${label}: ${text ?? ''}`)
    .join(', ');
}
