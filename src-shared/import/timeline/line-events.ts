import type { Block } from '../../markdown/block.ts';
import { type Lines, textOf, withTailOf } from '../../markdown/text-of-lines.ts';
import { readLeadingTime, type SpokenReading } from '../../time/leading-time.ts';
import type { DayDraft, EventDraft } from './timeline-draft.ts';

/**
 * Reads the lines of a paragraph as events: its first line begins with a time, and each further line that does
 * begins another, if most lines do or the time stands alone. Empty: no events.
 */
export function lineEvents(source: Lines, block: Block): readonly (EventDraft | DayDraft)[] {
  return eventsOfLines(source.lines.slice(block.start, block.end), source.first + block.start);
}

/** The same for any lines; `line` is the 1-based number of the first. */
export function eventsOfLines(
  lines: readonly string[],
  line: number,
): readonly (EventDraft | DayDraft)[] {
  const stamps = lines.map(readStamp);
  if (!stamps[0] || (lines.length === 1 && stamps[0].rest === '')) return [];
  const timed = stamps.filter((stamp) => stamp !== undefined).length;
  const isEach = timed > 1 && timed * 2 >= lines.length;
  const starts = stamps.flatMap((stamp, at) =>
    stamp && (at === 0 || isEach || stamp.rest === '') ? [{ at, stamp }] : [],
  );
  return starts.map(({ at, stamp }, index) => {
    const own = lines.slice(at, starts[index + 1]?.at ?? lines.length);
    return stamped(stamp, own, line + at);
  });
}

/** A date alone in its lines dates what follows. */
function stamped(
  { written, spoken, rest, link }: SpokenReading,
  [first = '', ...below]: readonly string[],
  line: number,
): EventDraft | DayDraft {
  const text = textOf([withTailOf(first, rest), ...below], 0, below.length + 1);
  if (text === '' && spoken.clock === undefined) {
    return { kind: 'day-heading', line, text: first.trim(), spoken };
  }
  const source = link === undefined ? {} : { source: link };
  return { kind: 'event', line, written, spoken, text, ...source };
}

/** A time set before its event, not one that prose begins with: `At 14:05 pages fired` tells, it does not list. */
function readStamp(line: string): SpokenReading | undefined {
  const reading = readLeadingTime(line);
  if (
    !reading ||
    /^(?:at|on|by|in|from|since|until|after|before|um|am|à|às|a)\b/i.test(reading.written)
  ) {
    return undefined;
  }
  return reading;
}
