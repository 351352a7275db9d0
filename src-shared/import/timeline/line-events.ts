import { asParagraph } from '../../markdown/as-paragraph.ts';
import type { Block } from '../../markdown/block.ts';
import { type Lines, textBehind, withTailOf } from '../../markdown/text-of-lines.ts';
import { readLeadingTime, type SpokenReading } from '../../time/leading-time.ts';
import { readTrailingTime } from '../../time/trailing-time.ts';
import type { DayDraft, EventDraft } from './timeline-draft.ts';

/**
 * Reads the lines of a paragraph as events: its first line begins with a time, and each further line that does
 * begins another, if most lines do or the time stands alone. A time that is the whole paragraph counts only where
 * it may, because the words behind it are those of the next. Empty: no events.
 */
export function lineEvents(
  source: Lines,
  block: Block,
  mayBeBare = false,
): readonly (EventDraft | DayDraft)[] {
  const lines = source.lines.slice(block.start, block.end);
  return eventsOfLines(lines, source.first + block.start, mayBeBare);
}

/** Tells a paragraph that is a clock and nothing else. */
export function isBareTime({ lines }: Lines, { kind, start, end }: Block): boolean {
  if (kind !== 'paragraph' || end - start > 1) return false;
  const stamp = readStamp(lines[start] ?? '');
  return stamp?.rest === '' && stamp.spoken.clock !== undefined;
}

/** The same for any lines; `line` is the 1-based number of the first. */
export function eventsOfLines(
  lines: readonly string[],
  line: number,
  mayBeBare = false,
): readonly (EventDraft | DayDraft)[] {
  const stamps = lines.map(readStamp);
  const isBare = lines.length === 1 && stamps[0]?.rest === '';
  if (!stamps[0] || (isBare && !mayBeBare && !printedTime.test(lines[0] ?? ''))) return [];
  const bare = stamps.flatMap((stamp, at) => (at === 0 || stamp?.rest === '' ? [at] : []));
  const starts = bare.flatMap((from, index) => startsIn(stamps, from, bare[index + 1]));
  return starts.map(({ at, stamp }, index) => {
    const own = lines.slice(at, starts[index + 1]?.at ?? lines.length);
    return stamped(stamp, own, line + at);
  });
}

type Stamp = SpokenReading | undefined;

/** The lines that begin an event: the first, and each further one that begins with a time, if most do. */
function startsIn(
  stamps: readonly Stamp[],
  from: number,
  to = stamps.length,
): readonly { readonly at: number; readonly stamp: SpokenReading }[] {
  const timed = stamps
    .slice(from, to)
    .flatMap((stamp, index) => (stamp ? [{ at: from + index, stamp }] : []));
  // A time that stands alone would be one line with the words below it.
  const lines = to - from - (stamps[from]?.rest === '' ? 1 : 0);
  return timed.length > 1 && timed.length * 2 >= lines ? timed : timed.slice(0, 1);
}

/** The time of an event that nothing else is told of, as it is printed. */
const printedTime = /^\*\*[^*]{1,200}\*\*:\s*$/;

/** A date alone in its lines dates what follows. */
function stamped(
  { written, spoken, rest, link }: SpokenReading,
  [first = '', ...below]: readonly string[],
  line: number,
): EventDraft | DayDraft {
  const words = rest === '' ? below.map(withoutDefinitionMark) : below;
  const text = textBehind(withTailOf(first, rest), [first, ...words]);
  if (text === '' && spoken.clock === undefined) {
    return { kind: 'day-heading', line, text: first.trim(), spoken };
  }
  const source = link === undefined ? {} : { source: link };
  return { kind: 'event', line, written, spoken, text, ...source };
}

/** `: text`, as lists of definitions mark what stands below a term. */
function withoutDefinitionMark(line: string): string {
  return line.replace(/^:\s{1,3}(?=\S)/, '');
}

const fewestTrailing = 2;

/** Reads the lines of a paragraph as events if the time of each stands behind its words: `**Detected:** 14:05`. */
export function trailingLines(source: Lines, block: Block): readonly EventDraft[] {
  const lines = source.lines.slice(block.start, block.end);
  const readings = lines.map((line) => readTrailingTime(line.replace(/\\$|\s+$/, '')));
  const clocks = readings.filter((reading) => reading?.spoken.clock !== undefined).length;
  if (clocks < fewestTrailing || clocks < lines.length) return [];
  return readings.flatMap((reading, at): readonly EventDraft[] => {
    if (!reading) return [];
    const { written, spoken, rest, link } = reading;
    const line = source.first + block.start + at;
    const from = link === undefined ? {} : { source: link };
    return [{ kind: 'event', line, written, spoken, text: asParagraph(rest), ...from }];
  });
}

const preposition = /^(?:at|on|by|in|from|since|until|after|before|um|am|à|às|a)\b/i;
/** The time of an event as it is printed. */
const printedLabel = /^\*\*[^*]{1,200}\*\*:/;

/** A time set before its event, not one that prose begins with: `At 14:05 pages fired` tells, it does not list. */
export function readStamp(line: string): SpokenReading | undefined {
  const reading = readLeadingTime(line);
  const isTold = !printedLabel.test(line) && preposition.test(reading?.written ?? '');
  return isTold ? undefined : reading;
}
