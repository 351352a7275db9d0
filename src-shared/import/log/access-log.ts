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
