import { parseTime } from '../../time/parse-time.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';

const longest = 60;
const frame = /^[-—–─_=\s]+|[-—–─_=\s]+$/g;

/** Reads a line that says only the day: `Tuesday, May 14th`, `----- May 14, 2024 -----`, `Yesterday`. */
export function readDayDivider(line: string): SpokenTime | undefined {
  if (line.length < 5 || line.length > longest) return undefined;
  const words = line.replaceAll(frame, '');
  if (/^today$/i.test(words)) return { relativeDay: 0 };
  if (/^yesterday$/i.test(words)) return { relativeDay: -1 };
  if (!/\d/.test(words) || !/[A-Za-z\u0080-\uffff]|[-/.]/.test(words)) return undefined;
  const spoken = parseTime(words);
  const isDay = spoken?.date !== undefined && spoken.clock === undefined;
  return isDay && spoken.end === undefined ? spoken : undefined;
}
