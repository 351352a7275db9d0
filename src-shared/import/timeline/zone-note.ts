import { isSame } from '../../report/is-same.ts';
import { isoDate } from '../../time/calendar-date.ts';
import { parseTime } from '../../time/parse-time.ts';
import { parseZone } from '../../time/zone.ts';
import type { EntryDraft, TimelineDraft } from './timeline-draft.ts';

/** What the sentence that Postlude prints above a timeline says. */
export type ZoneNote = {
  readonly zone?: string;
  readonly assumed?: true;
  /** ISO date of Day 1. */
  readonly dayOne?: string;
};

/**
 * Takes the sentence that Postlude prints above a timeline, `*All times in UTC. Day 1 is 14 May 2024.*`, out of
 * its first passage: it is made again from the report.
 */
export function takeZoneNote(draft: TimelineDraft): {
  readonly draft: TimelineDraft;
  readonly note: ZoneNote;
} {
  const [first, ...others] = draft.entries;
  const read = first?.kind === 'passage' ? noteIn(first.text) : undefined;
  if (first?.kind !== 'passage' || !read) return { draft, note: {} };
  const rest = withoutRepeats(read);
  const entries: readonly EntryDraft[] =
    rest === '' ? others : [{ ...first, text: rest }, ...others];
  return { draft: { ...draft, entries }, note: read.note };
}

/** Tells whether a text is that sentence and no more. */
export function isZoneNote(text: string): boolean {
  return noteIn(text)?.rest === '';
}

type NoteReading = { readonly note: ZoneNote; readonly rest: string };

/** What stands behind the sentence; one that was pasted twice says nothing new. */
function withoutRepeats({ note, rest }: NoteReading): string {
  let left = rest;
  for (let again = noteIn(left); again && isSame(again.note, note); again = noteIn(left))
    left = again.rest;
  return left;
}

function noteIn(text: string): NoteReading | undefined {
  const match =
    /^\*(?:All times in ([^\n*]{1,60}?)( \(assumed\))?\.)?(?: ?Day 1 is ([^\n*]{1,40})\.)?\*(?:\n\n|$)/.exec(
      text,
    );
  if (!match || match[0].startsWith('**')) return undefined;
  const zone = match[1] === undefined ? undefined : parseZone(match[1]);
  const date = match[3] === undefined ? undefined : parseTime(match[3])?.date;
  const dayOne =
    date?.year && date.month && date.day ? isoDate(date.year, date.month, date.day) : undefined;
  if ((match[1] !== undefined && !(zone && 'zone' in zone)) || (match[3] !== undefined && !dayOne))
    return undefined;
  return {
    note: {
      ...(zone && 'zone' in zone && { zone: zone.zone }),
      ...(match[2] !== undefined && { assumed: true as const }),
      ...(dayOne !== undefined && { dayOne }),
    },
    rest: text.slice(match[0].length).trimStart(),
  };
}
