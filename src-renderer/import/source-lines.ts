import type { SourceLine } from '../../src-shared/import/import-result.ts';
import type { UnderstoodEvent } from '../../src-shared/import/understand/understanding.ts';

/** A text by its lines, and the event that each of them belongs to. */
export type SourceText = {
  readonly lines: readonly string[];
  /** By the number of the line, from 1: the key of its event. */
  readonly owners: ReadonlyMap<number, string>;
  /** The lines on which an event begins. */
  readonly starts: ReadonlySet<number>;
  readonly notUnderstood: ReadonlySet<number>;
  /** The most characters of any line, as far as they are shown. */
  readonly width: number;
};

/** A line of JSON may be a megabyte long. */
const longestShown = 1000;

/** The lines of a text as they are shown. */
export function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) =>
    line.length > longestShown ? `${line.slice(0, longestShown)}…` : line,
  );
}

type Read = Pick<UnderstoodEvent, 'key' | 'line'>;

/** Tells to which event each line belongs: those below its first, up to the next or to what is not understood. */
export function sourceText(
  lines: readonly string[],
  events: readonly Read[],
  notUnderstood: readonly SourceLine[],
  isDocument: boolean,
): SourceText {
  const starts = new Map<number, string>();
  for (const { line, key } of events) if (!starts.has(line)) starts.set(line, key);
  const unread = new Set(notUnderstood.map(({ line }) => line));
  const owners = new Map<number, string>();
  let owner: string | undefined;
  let isAfterBlank = false;
  let width = 0;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const start = starts.get(number);
    width = Math.max(width, line.length);
    if (start !== undefined) owner = start;
    else if (unread.has(number) || (isDocument && ends(line, isAfterBlank))) owner = undefined;
    isAfterBlank = line.trim() === '';
    if (owner !== undefined && !isAfterBlank) owners.set(number, owner);
  }
  return { lines, owners, starts: new Set(starts.keys()), notUnderstood: unread, width };
}

/** In a document an event ends where a heading, or text of its own, begins. */
function ends(line: string, isAfterBlank: boolean): boolean {
  return /^#{1,6} /.test(line) || (isAfterBlank && /^\S/.test(line));
}
