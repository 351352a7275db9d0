import { at, itemsAt, type JsonNode, wordsOf } from '../json/json-node.ts';
import { readStamp } from '../json/read-stamp.ts';
import type { LogLine } from './log-line.ts';
import { syslogSeverity } from './syslog-severity.ts';

const note =
  'Fields that tell only how journald keeps an entry (__CURSOR, _BOOT_ID and the like) were left out.';

/**
 * Reads an entry of the journal of systemd, as `journalctl -o json` writes it: what it says and who said it, and
 * the fields that a program gave it beside those.
 */
export function readJournalEntry(
  node: JsonNode | undefined,
  zone: string | undefined,
): (LogLine & { readonly at: number }) | undefined {
  const time = at(node, '__REALTIME_TIMESTAMP');
  const stamp = time && readStamp(time, zone === undefined ? {} : { zone });
  if (node?.kind !== 'object' || !stamp) return undefined;
  const priority = wordsOf(node.members.get('PRIORITY'));
  const severity = priority === undefined ? '' : syslogSeverity(Number(priority));
  const others = [...node.members].flatMap(([name, value]) => {
    const words = isOwn.test(name) ? undefined : wordsOf(value);
    return words === undefined ? [] : [`${name}=${words}`];
  });
  const text = [severity, messageOf(node), ...others].filter((part) => part !== '').join(' ');
  const actor = actorOf(node);
  const isPartial = [...node.members.keys()].some((name) => isOwn.test(name) && !isRead.has(name));
  return { ...stamp, text, ...(actor !== '' && { actor }), ...(isPartial && { note }) };
}

/** Fields of journald and its library, and those that are read as who and what. */
const isOwn =
  /^(?:_.*|SYSLOG_.*|CODE_.*|PRIORITY|MESSAGE|MESSAGE_ID|TID|JOB_ID|JOB_TYPE|(?:USER_)?INVOCATION_ID)$/;

const isRead: ReadonlySet<string> = new Set([
  ...['__REALTIME_TIMESTAMP', 'PRIORITY', 'MESSAGE', '_HOSTNAME'],
  ...['SYSLOG_IDENTIFIER', '_COMM', 'SYSLOG_PID', '_PID'],
]);

function actorOf(node: JsonNode): string {
  const named = (...names: readonly string[]) =>
    names.map((name) => wordsOf(at(node, name))).find((words) => words !== undefined);
  const program = named('SYSLOG_IDENTIFIER', '_COMM');
  const process = program === undefined ? undefined : named('SYSLOG_PID', '_PID');
  const parts = [named('_HOSTNAME'), process === undefined ? program : `${program}[${process}]`];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** Words with colours or in another encoding stand as a list of their bytes. */
function messageOf(node: JsonNode): string {
  const words = wordsOf(at(node, 'MESSAGE'));
  if (words !== undefined) return words;
  const bytes = itemsAt(node, 'MESSAGE').map((item) => Number(wordsOf(item)));
  if (!bytes.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256)) return '';
  try {
    const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    return decodeURIComponent(escaped).trim();
  } catch {
    return bytes
      .map((byte) => String.fromCharCode(byte))
      .join('')
      .trim();
  }
}
