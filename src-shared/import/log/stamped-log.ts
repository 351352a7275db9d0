import type { LogFormat, LogLine } from './log-line.ts';
import { readLogStamp } from './log-stamp.ts';

/** Lines that begin with an ISO date and time, as most programs write them, journald and nginx's error log too. */
export const stampedLog: LogFormat = { source: 'Log', read: readStamped };

const head =
  /^(\[)?(\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:[.,]\d{1,12})?(?: ?(?:Z|UTC|GMT)\b|(?: ?[+-]\d{2}:?\d{2})(?=[\]\s]|$))?)(\])?(?:\s*[-|:]\s+|[\s:]\s*|$)/;
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
