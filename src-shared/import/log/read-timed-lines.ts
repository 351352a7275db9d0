import { atxHeading, listMarker } from '../../markdown/line-starts.ts';
import { seal } from '../../markdown/seal.ts';
import { readLeadingTime } from '../../time/leading-time.ts';
import type { NotesReading } from '../notes-reading.ts';
import { eventsOfLines } from '../timeline/line-events.ts';
import type { EntryDraft } from '../timeline/timeline-draft.ts';

const fewest = 2;

/** Reads notes whose lines begin with times, `14:05 paged on-call`, as a timeline; undefined where few do. */
export function readTimedLines(lines: readonly string[]): NotesReading | undefined {
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.some((line) => listMarker(line) || atxHeading(line))) return undefined;
  const starts = lines.flatMap((line, at) => (readLeadingTime(line) ? [at] : []));
  const [first] = starts;
  if (first === undefined || starts.length < fewest || starts.length * 5 < filled.length * 2) {
    return undefined;
  }
  const events = starts.flatMap((start, index) =>
    entriesAt(lines.slice(start, starts[index + 1] ?? lines.length), start + 1),
  );
  const before = lines.slice(0, first).join('\n').trim();
  const passage: readonly EntryDraft[] =
    before === '' ? [] : [{ kind: 'passage', line: firstFilled(lines) + 1, text: before }];
  return {
    source: 'Notes',
    draft: { form: 'list', entries: [...passage, ...events].map(sealed) },
    leftOut: [],
    messages: [],
  };
}

/** What a line leaves open must not swallow the events after it. */
function sealed<Entry extends EntryDraft>(entry: Entry): Entry {
  return { ...entry, text: seal(entry.text) };
}

/** A time with nothing behind it and below is no event, but its words stay. */
function entriesAt(lines: readonly string[], line: number): readonly EntryDraft[] {
  const events = eventsOfLines(lines, line);
  return events.length > 0 ? events : [{ kind: 'passage', line, text: lines.join('\n').trim() }];
}

function firstFilled(lines: readonly string[]): number {
  return lines.findIndex((line) => line.trim() !== '');
}
