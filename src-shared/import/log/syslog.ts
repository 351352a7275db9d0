import type { LogFormat, LogLine } from './log-line.ts';
import { readLogStamp } from './log-stamp.ts';
import { syslogSeverity } from './syslog-severity.ts';

/** BSD syslog (RFC 3164) and journald's short forms: `May 14 14:05:09 host prog[812]: text`. */
export const syslog: LogFormat = { source: 'syslog', read: readSyslog };

/** Syslog as RFC 5424 has it: `<34>1 2024-05-14T14:05:09.003Z host app 812 ID47 - text`. */
export const structuredSyslog: LogFormat = { source: 'syslog (RFC 5424)', read: readStructured };

const head =
  /^(?:<(\d{1,3})>)?((?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?) (\S{1,255}) ([^\s:]{1,128}(?:\[\d{1,10}\])?): ?(.*)$/;

function readSyslog(line: string): LogLine | undefined {
  const match = head.exec(line);
  const [, priority, words = '', host = '', program = '', rest = ''] = match ?? [];
  const stamp = match ? readLogStamp(words) : undefined;
  if (!stamp) return readRepeat(line);
  return { ...stamp, actor: `${host} ${program}`, text: joined(severityOf(priority), rest) };
}

const repeat =
  /^([A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2}|\d{4}-\d{2}-\d{2}T\S{8,24}) (\S{1,255}) ((?:last )?message repeated \d{1,9} times.*)$/;

/** What syslogd writes in place of repeats: no program before it, but a time of its own. */
function readRepeat(line: string): LogLine | undefined {
  const [, words = '', host = '', text = ''] = repeat.exec(line) ?? [];
  const stamp = words === '' ? undefined : readLogStamp(words);
  return stamp && { ...stamp, actor: host, text };
}

const structured = /^<(\d{1,3})>1 (\S{1,40}) (\S{1,255}) (\S{1,48}) (\S{1,128}) (\S{1,32}) (.*)$/;

function readStructured(line: string): LogLine | undefined {
  const match = structured.exec(line);
  const [, priority, words = '', host = '', app = '', process = '', id = '', rest = ''] =
    match ?? [];
  const stamp = match ? readLogStamp(words) : undefined;
  if (!stamp) return undefined;
  const program = process === '-' ? app : `${app}[${process}]`;
  const words5424 = joined(without(id), without(rest.replace(/^- ?/, '').replace('\uFEFF', '')));
  return {
    ...stamp,
    actor: [host, program].filter((part) => part !== '-').join(' '),
    text: joined(severityOf(priority), words5424),
  };
}

const facilities = [
  ...['kern', 'user', 'mail', 'daemon', 'auth', 'syslog', 'lpr', 'news', 'uucp', 'cron'],
  ...['authpriv', 'ftp', 'ntp', 'audit', 'console', 'cron2', 'local0', 'local1', 'local2'],
  ...['local3', 'local4', 'local5', 'local6', 'local7'],
];

/** `<34>` in words, as `logger` takes them: `auth.crit` (RFC 5424, 6.2.1). */
function severityOf(priority: string | undefined): string {
  if (priority === undefined) return '';
  const facility = facilities[Math.floor(Number(priority) / 8)];
  const severity = syslogSeverity(Number(priority) % 8);
  return facility === undefined ? `<${priority}>` : `${facility}.${severity}`;
}

function without(words: string): string {
  return words === '-' ? '' : words;
}

function joined(first: string, second: string): string {
  return [first, second].filter((part) => part !== '').join(' ');
}
