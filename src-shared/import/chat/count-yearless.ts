import { dayNumberOf, isoDate } from '../../time/calendar-date.ts';
import type { SpokenTime } from '../../time/spoken-time.ts';
import type { EntryDraft, TimelineDraft } from '../timeline/timeline-draft.ts';

/** How many days of one text can follow its first. */
const mostDays = 60;

/**
 * Counts the days of a draft none of whose dates says its year: `May 14` is Day 1, `May 15` Day 2. A date
 * that is not shortly after the first stays as it is.
 */
export function countYearless(draft: TimelineDraft): TimelineDraft {
  const dates = draft.entries.flatMap((entry) => spokenOf(entry)?.date ?? []);
  const numbers = dates.map((date) => (date.year === undefined ? dayInYear(date) : undefined));
  const [first] = numbers;
  if (first === undefined || numbers.includes(undefined)) return draft;
  const counted = draft.entries.map((entry) => withCount(entry, first));
  return { ...draft, entries: counted };
}

function spokenOf(entry: EntryDraft): SpokenTime | undefined {
  return entry.kind === 'passage' ? undefined : entry.spoken;
}

/** Has a 29 February. */
const leapYear = 2000;
const leapYearLength = 366;

function dayInYear({ month, day }: NonNullable<SpokenTime['date']>): number | undefined {
  const date = month && day ? isoDate(leapYear, month, day) : undefined;
  return date === undefined ? undefined : dayNumberOf(date);
}

function withCount(entry: EntryDraft, first: number): EntryDraft {
  if (entry.kind === 'passage' || entry.spoken?.date === undefined) return entry;
  const { end, ...start } = entry.spoken;
  const spoken = { ...counted(start, first), ...(end && { end: counted(end, first) }) };
  return { ...entry, spoken };
}

function counted<Said extends Omit<SpokenTime, 'end'>>(said: Said, first: number) {
  const day = said.date && dayInYear(said.date);
  if (day === undefined) return said;
  const after = (day - first + leapYearLength) % leapYearLength;
  if (after > mostDays) return said;
  const { date: _date, ...rest } = said;
  return { ...rest, dayCount: after + 1 };
}
