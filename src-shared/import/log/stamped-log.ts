import { zoneAbbreviations } from '../../time/zone-abbreviations.ts';
import type { LogFormat, LogLine } from './log-line.ts';
import { readLogStamp } from './log-stamp.ts';

/** Lines that begin with an ISO date and time, as most programs write them, journald and nginx's error log too. */
export const stampedLog: LogFormat = { source: 'Log', read: readStamped };

/** `CEST`, as PostgreSQL and Java say it; those of two letters may be words, and some of the others are. */
const letters = [...zoneAbbreviations.keys()].filter((name) => /^[A-Z]{3,5}$/.test(name));
const words = letters.filter((name) => /^(?:ART|CAT|EAT|WEST)$/.test(name));
const zoneName = String.raw`(?:${letters.filter((name) => !words.includes(name)).join('|')})(?=[\]\s:]|$)|(?:${words.join('|')})(?=\]| \[)`;
/** `-03`, as PostgreSQL says it where a zone has no letters, only after seconds. */
const hours = String.raw`(?<=:\d{2}:\d{2}(?:[.,]\d{1,12})? ?)[+-](?:0\d|1[0-4])`;
const zone = String.raw`(?: ?(?:Z|UTC|GMT)\b| (?:${zoneName})| ?(?:[+-]\d{2}:?\d{2}|${hours})(?=[\]\s:]|$))`;
const head = new RegExp(
  String.raw`^(\[)?(\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:[.,]\d{1,12})?${zone}?)(\])?(?:\s*[-|:]\s+|[\s:]\s*|$)`,
);
const program = /^([^\s:[\]]{1,64}\[[^\s\][]{1,32}\]): ?(.*)$/;

/** Reads such a line; a program with a process id before a colon, `web[7]: full`, is who wrote it. */
export function readStamped(line: string): LogLine | undefined {
  const match = head.exec(line);
  const [all = '', open, words = '', close] = match ?? [];
  if (!match || (open === undefined) !== (close === undefined)) return undefined;
  const stamp = readLogStamp(words);
  if (!stamp) return undefined;
  const [whole, actor, text] = program.exec(line.slice(all.length)) ?? [line.slice(all.length)];
  return { ...stamp, text: text ?? whole, ...(actor !== undefined && { actor }) };
}
