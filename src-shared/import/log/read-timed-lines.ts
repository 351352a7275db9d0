import { atxHeading, listMarker } from '../../markdown/line-starts.ts';
import { seal } from '../../markdown/seal.ts';
import { findZone } from '../../time/find-zone.ts';
import { readLeadingTime } from '../../time/leading-time.ts';
import { parseTime } from '../../time/parse-time.ts';
import type { NotesReading } from '../notes-reading.ts';
import { roleOfHeading } from '../section-names.ts';
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
  const title = titleAbove(lines.slice(0, first));
  const from = title === undefined ? 0 : firstFilled(lines) + 1;
  const before = lines.slice(from, first).join('\n').trim();
  const passage: readonly EntryDraft[] =
    before === ''
      ? []
      : [{ kind: 'passage', line: from + firstFilled(lines.slice(from)) + 1, text: before }];
  return {
    source: 'Notes',
    ...(title !== undefined && { title }),
    draft: { form: 'list', entries: [...passage, ...events].map(sealed) },
    leftOut: [],
    messages: [],
  };
}

/** What a line leaves open must not swallow the events after it. */
function sealed<Entry extends EntryDraft>(entry: Entry): Entry {
  return { ...entry, text: seal(entry.text) };
}

/** A line by itself above all others, unless it names a part of a report, or is a sentence or label. */
function titleAbove(lines: readonly string[]): string | undefined {
  const at = firstFilled(lines);
  const title = lines[at]?.trim() ?? '';
  const isAlone = at + 1 < lines.length && lines[at + 1]?.trim() === '';
  const isTitle = title.length <= longestTitle && fewWords.test(title) && /[^.:;,*_]$/.test(title);
  if (!isAlone || !isTitle || parseTime(title) || findZone(title)) return undefined;
  return roleOfHeading(title) === undefined ? title : undefined;
}

const longestTitle = 120;
/** Four words, or as many signs as make some of East Asia. */
const fewWords = /\S+\s+\S+\s+\S+\s+\S|[\u3040-\u9fff\uac00-\ud7af]{6}/;

/** A time with nothing behind it and below is no event, but its words stay. */
function entriesAt(lines: readonly string[], line: number): readonly EntryDraft[] {
  const end = nextPart(lines);
  const events = eventsOfLines(lines.slice(0, end), line);
  if (events.length === 0) return [{ kind: 'passage', line, text: lines.join('\n').trim() }];
  const text = lines.slice(end).join('\n').trim();
  return text === '' ? events : [...events, { kind: 'passage', line: line + end, text }];
}

/** The line, behind a blank one, that names another part of a report: `Root cause`. */
function nextPart(lines: readonly string[]): number {
  const at = lines.findIndex((line, index) => {
    if (index === 0 || lines[index - 1]?.trim() !== '' || line.length > longestName) return false;
    const role = roleOfHeading(line);
    return role !== undefined && role !== 'timeline';
  });
  return at < 0 ? lines.length : at;
}

const longestName = 60;

function firstFilled(lines: readonly string[]): number {
  return lines.findIndex((line) => line.trim() !== '');
}
