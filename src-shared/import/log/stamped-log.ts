import type { LogFormat, LogLine } from './log-line.ts';
import { readLogStamp } from './log-stamp.ts';

/** Lines that begin with an ISO date and time, as most programs write them, journald and nginx's error log too. */
export const stampedLog: LogFormat = { source: 'Log', read: readStamped };

const head =
  /^(\[)?(\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:[.,]\d{1,12})?(?: ?(?:Z|UTC|GMT)\b|(?: ?[+-]\d{2}:?\d{2})(?!\S))?)(\])?(?:\s*[-|:]\s+|[\s:]\s*|$)/;

function readStamped(line: string): LogLine | undefined {
  const match = head.exec(line);
  const [all = '', open, words = '', close] = match ?? [];
  if (!match || (open === undefined) !== (close === undefined)) return undefined;
  const stamp = readLogStamp(words);
  return stamp && { ...stamp, text: line.slice(all.length) };
}
