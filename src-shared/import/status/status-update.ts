import { findDates } from '../../time/find-dates.ts';
import { parseTime } from '../../time/parse-time.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';
import { statusPattern } from './status-words.ts';

/** The first line of an update: its status and the words beside it. */
export type StatusHead = { readonly status: string; readonly words: string };

const head = new RegExp(
  `^[*_]{0,3}\\[?(${statusPattern})\\]?[*_]{0,3}(?:\\s*[:–—-]\\s*[*_]{0,3}\\s*(\\S.*)|[*_:]{0,3}\\s*)$`,
  'i',
);

/** Reads a line that begins an update: `Monitoring - A fix is in place`, `**Resolved**`. */
export function readStatusHead(line: string): StatusHead | undefined {
  const match = head.exec(line.slice(0, longestLine));
  if (!match?.[1]) return undefined;
  // With words beside it, it is a field: `Created: May 14`.
  if (/^created$/i.test(match[1]) && match[2] !== undefined) return undefined;
  return { status: match[1].toLowerCase(), words: match[2] ?? '' };
}

const longestLine = 20_000;

/** When an update was made, and the line without that. */
export type StatusStamp = {
  readonly written: string;
  readonly spoken: SpokenTime;
  readonly rest: string;
};

const longestStamp = 80;
const posted = /^(?:posted|updated|published)\b(?: .{1,30}? ago\.?)?(?: (?:on|at))?[:\s]*/i;
const shortcode = /\{\{[<%]\s*track\s+"([^"{}]{4,40})"\s*[>%]\}\}/;

/** Reads a line that says when: alone, `Posted 2 years ago. May 14, 2024 - 14:05 UTC`, or as a template's mark at its end. */
export function readStatusStamp(line: string): StatusStamp | undefined {
  const mark = shortcode.exec(line);
  if (mark?.[1]) {
    const spoken = timeOf(mark[1]);
    const rest = (line.slice(0, mark.index) + line.slice(mark.index + mark[0].length)).trim();
    return spoken && { written: mark[1], spoken, rest };
  }
  if (line.length > longestStamp) return undefined;
  const words = line.replace(posted, '').trim();
  const spoken = timeOf(words);
  return spoken && { written: words, spoken, rest: '' };
}

function timeOf(words: string): SpokenTime | undefined {
  const spoken = parseTime(words);
  return spoken?.clock === undefined || spoken.date === undefined ? undefined : spoken;
}

/** The year that a line of a history names for the days around it: `May 14, 2024`. */
export function yearIn(line: string): number | undefined {
  return line.length > longestStamp ? undefined : findDates(line)[0]?.date.year;
}
