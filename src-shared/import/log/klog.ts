import type { LogFormat, LogLine } from './log-line.ts';

/** What Kubernetes' own programs and other users of glog write: `E0514 14:05:09.123456 1 main.go:40] text`. */
export const klog: LogFormat = { source: 'Log (klog)', read: readKlog };

const head =
  /^([IWEF])((\d{2})(\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?))\s{1,10}(\d{1,10} [^\s\]]{1,200})\] ?(.*)$/;
const levels: Readonly<Record<string, string>> = {
  I: 'info',
  W: 'warning',
  E: 'error',
  F: 'fatal',
};

function readKlog(line: string): LogLine | undefined {
  const [, letter, written = '', month, day, clock = '', place = '', text = ''] =
    head.exec(line) ?? [];
  const date = { month: Number(month), day: Number(day) };
  const isDate = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
  if (letter === undefined || !isDate || Number(clock.slice(0, 2)) > 23) return undefined;
  return {
    written,
    spoken: { date, clock },
    text: `${levels[letter] ?? letter} ${text} ${place}`,
  };
}
