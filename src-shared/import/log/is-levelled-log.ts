import { readStamped } from './stamped-log.ts';

const fewest = 2;
const level =
  /^(?:[\w-]{1,60}\.|\[)?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|SEVERE|CRITICAL|FATAL|ALERT|EMERGENCY)(?![\w-])/;

/**
 * Tells a log whose stamps are followed by levels in capitals, `[2024-05-14 14:05:09] app.ERROR: refused`, from a
 * chat: nobody has such a name, though the traces below look like messages.
 */
export function isLevelledLog(lines: readonly string[]): boolean {
  const stamped = lines.flatMap((line) => readStamped(line) ?? []);
  const levelled = stamped.filter(({ text }) => level.test(text)).length;
  return levelled >= fewest && levelled * 5 >= stamped.length * 4;
}
