import { type JsonNode, wordsOf } from '../json/json-node.ts';
import { readJson } from '../json/read-json.ts';
import { readStamp } from '../json/read-stamp.ts';
import { readJournalEntry } from './journal-entry.ts';
import type { LogFormat, LogLine } from './log-line.ts';
import { pairsOf } from './logfmt-pairs.ts';

/** One JSON object a line, the time and the message under their usual names. */
export function jsonLines(zone: string | undefined): LogFormat {
  return {
    source: 'JSON lines',
    read: (line) =>
      line.trimStart().startsWith('{') ? readObject(readJson(line), zone) : undefined,
  };
}

/** What `journalctl -o json` writes. */
export function journalLines(zone: string | undefined): LogFormat {
  return {
    source: 'journald',
    read: (line) =>
      line.includes('"__REALTIME_TIMESTAMP"') ? readJournalEntry(readJson(line), zone) : undefined,
  };
}

/** Lines of `key=value`, as logfmt has them. */
export function logfmt(zone: string | undefined): LogFormat {
  return {
    source: 'logfmt',
    read: (line) => {
      const pairs = pairsOf(line);
      return pairs && readFields(new Map(pairs), zone);
    },
  };
}

const timeNames = [
  'ts',
  'time',
  'timestamp',
  '@timestamp',
  't',
  'datetime',
  'date',
  'asctime',
  'eventTime',
];
const textNames = ['msg', 'message', 'text', 'event', 'log', 'body', 'error'];

function readObject(node: JsonNode | undefined, zone: string | undefined): LogLine | undefined {
  return node?.kind === 'object' ? readFields(node.members, zone) : undefined;
}

function readFields(
  fields: ReadonlyMap<string, JsonNode>,
  zone: string | undefined,
): LogLine | undefined {
  const time = timeNames.find((name) => fields.has(name));
  const stamp =
    time === undefined
      ? undefined
      : readStamp(fields.get(time), zone === undefined ? {} : { zone });
  if (time === undefined || !stamp) return undefined;
  const message = textNames.find((name) => wordsOf(fields.get(name)) !== undefined);
  const others = [...fields.keys()]
    .filter((name) => name !== time && name !== message)
    .map((name) => `${name}=${wordsOfValue(fields.get(name))}`);
  const words = message === undefined ? [] : [wordsOf(fields.get(message)) ?? ''];
  const { written, spoken } = stamp;
  return { written, spoken, text: [...words, ...others].join(' ') };
}

function wordsOfValue(node: JsonNode | undefined): string {
  const words = wordsOf(node);
  if (words !== undefined) return /\s/.test(words) ? JSON.stringify(words) : words;
  return node === undefined ? '' : JSON.stringify(plainOf(node));
}

function plainOf(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries([...node.members].map(([name, value]) => [name, plainOf(value)]));
    case 'array':
      return node.items.map(plainOf);
    default:
      return wordsOf(node) ?? null;
  }
}
