import type { LogFormat, LogLine } from './log-line.ts';
import { readLogStamp } from './log-stamp.ts';

/** Access logs of Apache and nginx, common and combined: `10.0.0.7 - - [14/May/2024:14:05:09 +0000] "GET / …`. */
export const accessLog: LogFormat = { source: 'Access log', read: readAccess };

const stamped =
  /^(\S{1,255} \S{1,64} [^[\]]{1,255}) \[(\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4})\] (.*)$/;

function readAccess(line: string): LogLine | undefined {
  const match = stamped.exec(line);
  const [, from = '', words = '', request = ''] = match ?? [];
  const stamp = match ? readLogStamp(words) : undefined;
  return stamp && { ...stamp, text: `${request} ${from.replace(/(?: -)+$/, '')}` };
}

/** The error log of Apache: `[Tue May 14 14:05:09.123456 2024] [proxy:error] [pid 812] …`. */
export const apacheErrorLog: LogFormat = { source: 'Apache error log', read: readApacheError };

const errorHead =
  /^\[([A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2}(?:\.\d{1,6})? \d{4})\] (.*)$/;

function readApacheError(line: string): LogLine | undefined {
  const [, words = '', text = ''] = errorHead.exec(line) ?? [];
  const stamp = words === '' ? undefined : readLogStamp(words);
  return stamp && { ...stamp, text };
}

/** What `dmesg -T` prints: stamps as Apache has them, but no `[module:level]` behind. */
export const kernelLog: LogFormat = {
  source: 'Kernel log (dmesg)',
  read: (line) => (/^\[[^\]]{20,40}\] \[/.test(line) ? undefined : readApacheError(line)),
};
