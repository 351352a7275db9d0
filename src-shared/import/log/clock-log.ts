import { parseTime } from '../../time/parse-time.ts';
import type { LogFormat, LogLine } from './log-line.ts';

/** Lines without a date, as Java's logback writes them to a terminal: `14:05:09.123 [main] INFO c.e.App - up`. */
export const clockLog: LogFormat = { source: 'Log', read: readClock };

const head =
  /^(\d{2}:\d{2}:\d{2}[.,]\d{3,9})\s{1,8}(?=\[|(?:trace|debug|info|notice|warn|warning|error|fatal|critical)\b)(.*)$/i;

function readClock(line: string): LogLine | undefined {
  const [, written = '', text = ''] = head.exec(line) ?? [];
  const spoken = written === '' ? undefined : parseTime(written.replace(',', '.'));
  return spoken?.clock === undefined ? undefined : { written, spoken, text };
}
