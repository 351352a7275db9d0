import type { LogFormat, LogLine } from './log-line.ts';
import { readLogStamp } from './log-stamp.ts';
import { readStamped } from './stamped-log.ts';

/**
 * Lines with something short before their time: a level (`[ERROR] 2024-05-14 …`), the container or pod that
 * docker compose and kubectl name (`web-1 | 2024-05-14T…`), the process as Redis and Ruby write it.
 */
export const ledLog: LogFormat = { source: 'Log', read: readLed };

const level =
  /^(\[?(?:trace|debug|info|notice|warn|warning|err|error|crit|critical|fatal|severe|panic|alert|emerg)\]?):?\s{1,8}(?=[\d[])/i;
const container = /^([\w./@-]{1,80})\s{0,60}\|\s{1,4}(?=[\d[])/;
const pod = /^\[([\w./@-]{1,120})\]\s{1,4}(?=\d)/;
const ruby = /^([DIWEFA], )\[(\S{10,40}) #(\d{1,10})\]\s{1,4}(.*)$/;
const redis = /^(\d{1,10}:[MSCX]) (\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2}\.\d{1,6}) (.*)$/;

function readLed(line: string): LogLine | undefined {
  return readLevel(line) ?? readContainer(line) ?? readRuby(line) ?? readRedis(line);
}

function readLevel(line: string): LogLine | undefined {
  const [all, words] = level.exec(line) ?? [];
  const read = all === undefined ? undefined : readStamped(line.slice(all.length));
  return read && { ...read, text: `${words ?? ''} ${read.text}`.trim() };
}

function readContainer(line: string): LogLine | undefined {
  const [all, name] = container.exec(line) ?? pod.exec(line) ?? [];
  const read = all === undefined ? undefined : readStamped(line.slice(all.length));
  if (!read || name === undefined) return undefined;
  return { ...read, actor: [name, read.actor].filter((part) => part !== undefined).join(' ') };
}

function readRuby(line: string): LogLine | undefined {
  const [, letter = '', words = '', process = '', text = ''] = ruby.exec(line) ?? [];
  const stamp = words === '' ? undefined : readLogStamp(words);
  return stamp && { ...stamp, actor: process, text: `${letter}${text}` };
}

function readRedis(line: string): LogLine | undefined {
  const [, actor = '', words = '', text = ''] = redis.exec(line) ?? [];
  const stamp = words === '' ? undefined : readLogStamp(words);
  return stamp && { ...stamp, actor, text };
}
