import { chatMarkdown } from '../chat/chat-markdown.ts';
import type { NotesReading } from '../notes-reading.ts';
import type { EventDraft } from '../timeline/timeline-draft.ts';
import {
  readStatusHead,
  readStatusStamp,
  type StatusHead,
  type StatusStamp,
  yearIn,
} from './status-update.ts';
import { statusKinds } from './status-words.ts';

const fewest = 2;

/**
 * Reads the updates of a status page, copied from its history or kept as a file: `Monitoring - A fix is in place.`
 * with the time below or beside it. They come newest first and are put in order of time. Undefined where the
 * lines are no such page.
 */
export function readStatusPage(lines: readonly string[]): NotesReading | undefined {
  const heads = lines.flatMap((line, at) => {
    const head = readStatusHead(line.trim());
    return head ? [{ at, head }] : [];
  });
  if (heads.length < fewest) return undefined;
  const updates = heads.map(({ at, head }, index) =>
    updateOf(head, lines.slice(at, heads[index + 1]?.at ?? lines.length), at),
  );
  const timed = updates.filter(({ event }) => event !== undefined);
  if (timed.length < fewest || timed.length * 5 < heads.length * 4) return undefined;
  return readingOf(lines.slice(0, heads[0]?.at ?? 0), updates);
}

/** An update, and the lines after it that belong to none: the name of the next incident, a day. */
type Update = {
  readonly event: EventDraft | undefined;
  readonly after: readonly string[];
};

function updateOf(head: StatusHead, own: readonly string[], at: number): Update {
  const body = [head.words, ...own.slice(1)].map((line) => line.trim());
  const stamps = body.map((line) => (line === '' ? undefined : readStatusStamp(line)));
  const stampAt = stamps.findIndex((stamp) => stamp !== undefined);
  const stamp = stamps[stampAt];
  if (!stamp) return { event: undefined, after: own };
  // A time right below the status stands before the words of the update.
  const isAbove = body.slice(0, stampAt).every((line) => line === '');
  const isAlone = isAbove && stamp.rest === '';
  const end = isAlone ? body.length : stampAt + 1;
  const words = body.slice(0, end).map((line, index) => (index === stampAt ? stamp.rest : line));
  return { event: eventOf(head, stamp, words, at + 1), after: isAlone ? [] : body.slice(end) };
}

function eventOf(
  { status }: StatusHead,
  { written, spoken }: StatusStamp,
  words: readonly string[],
  line: number,
): EventDraft {
  const name = `${status.charAt(0).toUpperCase()}${status.slice(1)}`;
  const text = chatMarkdown(words);
  return {
    kind: 'event',
    line,
    written,
    spoken,
    text: text === '' ? name : `${name}: ${text}`,
    told: { kind: statusKinds.get(status) ?? 'communication' },
  };
}

/** What stands between updates, the years and the names of incidents among it, and the order of time. */
function readingOf(before: readonly string[], updates: readonly Update[]): NotesReading {
  const groups = [before, ...updates.map(({ after }) => after)].map((lines) => tidied(lines));
  const year = groups
    .flat()
    .reduce<number | undefined>((said, line) => said ?? yearIn(line), undefined);
  const names = groups.map((group) => group.find(isName));
  const several = names.filter((name) => name !== undefined).length > 1;
  let name: string | undefined;
  const events = updates.flatMap(({ event }, index) => {
    name = names[index] ?? name;
    return event ? [withName(withYear(event, year), several ? name : undefined)] : [];
  });
  const isReversed = isNewestFirst(events);
  const left = chatMarkdown(groups.flat().filter((line) => !names.includes(line)));
  const title = several ? undefined : names.find((one) => one !== undefined);
  return {
    source: 'Status page',
    draft: { form: 'list', entries: isReversed ? events.toReversed() : events },
    leftOut: left === '' ? [] : [left],
    messages: isReversed
      ? [{ message: 'The updates stood newest first; they were put in order of time.' }]
      : [],
    ...(title !== undefined && { title }),
  };
}

function tidied(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => !/^[-—–─]{2,}$/.test(line));
}

const longestName = 120;

function isName(line: string): boolean {
  return (
    line !== '' && line.length <= longestName && yearIn(line) === undefined && !/[.:*]$/.test(line)
  );
}

/** Updates of several incidents say which. */
function withName(event: EventDraft, name: string | undefined): EventDraft {
  return name === undefined ? event : { ...event, text: `${chatMarkdown([name])} – ${event.text}` };
}

function withYear(event: EventDraft, year: number | undefined): EventDraft {
  const { spoken } = event;
  if (year === undefined || !spoken?.date || spoken.date.year !== undefined) return event;
  return { ...event, spoken: { ...spoken, date: { ...spoken.date, year } } };
}

function isNewestFirst(events: readonly EventDraft[]): boolean {
  const keys = events.map(sortKey);
  const steps = keys.slice(1).map((key, index) => (keys[index] ?? '').localeCompare(key));
  const back = steps.filter((step) => step > 0).length;
  return back > 0 && steps.every((step) => step >= 0);
}

function sortKey({ spoken }: EventDraft): string {
  const { year = 0, month = 0, day = 0 } = spoken?.date ?? {};
  const digits = [year, month, day].map((part) => String(part).padStart(4, '0'));
  return `${digits.join('')}${spoken?.clock ?? ''}`;
}
