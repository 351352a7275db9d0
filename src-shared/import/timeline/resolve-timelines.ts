import type { Timeline } from '../../report/report.ts';
import { isoDate } from '../../time/calendar-date.ts';
import { findDates } from '../../time/find-dates.ts';
import { findZone } from '../../time/find-zone.ts';
import type { SpokenDate } from '../../time/spoken-time.ts';
import type { ImportMessage, ImportOptions, Origin, SourceLine } from '../import-result.ts';
import { type LineQuestion, type ResolvedTimeline, resolveTimeline } from './resolve-timeline.ts';
import type { EntryDraft, TimelineDraft } from './timeline-draft.ts';
import { takeZoneNote, type ZoneNote } from './zone-note.ts';

/** A timeline that was read, with the headings it stands under. */
export type FoundTimeline = {
  readonly id: string;
  readonly draft: TimelineDraft;
  readonly headings: readonly string[];
};

/** The words of a document that may date its timelines or tell their zone. */
export type Surroundings = {
  readonly title: string;
  /** The prose of the document in order, without the timelines. */
  readonly prose: readonly string[];
  /** ISO; it tells the year of dates that do not say theirs, but not the day. */
  readonly posted?: string;
};

/** All timelines of a document with one zone and one Day 1. */
export type ResolvedTimelines = {
  readonly timelines: readonly Timeline[];
  readonly zone: string;
  readonly zoneAssumed?: true;
  readonly dayOne?: string;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly notUnderstood: readonly SourceLine[];
  readonly messages: readonly ImportMessage[];
};

/** Resolves the timelines of a document: which zone, which dates, which day is Day 1. */
export function resolveTimelines(
  found: readonly FoundTimeline[],
  surroundings: Surroundings,
  options: ImportOptions,
): ResolvedTimelines {
  const taken = found.map(({ id, draft, headings }) => ({ id, headings, ...takeZoneNote(draft) }));
  const notes = taken.map(({ note }) => note);
  const zone = zoneOf(taken, notes, surroundings, options);
  const near = options.date ?? dateNear(surroundings);
  const nearest = near ?? surroundings.posted;
  const resolved = taken.map(({ id, draft, headings }, index) => {
    const date = dateUnder(headings, nearest);
    const isFirst = index === 0 && options.date !== undefined;
    const frame = {
      zone: zone.zone,
      ...(date !== undefined && !isFirst && { date }),
      ...(nearest !== undefined && { near: nearest }),
    };
    return resolveTimeline(id, draft, frame, options.newId);
  });
  const timelines = resolved.map(({ timeline }) => timeline);
  const counts = timelines.some(countsDays);
  const noted = notes.find(({ dayOne }) => dayOne !== undefined)?.dayOne;
  const dayOne = options.date ?? noted ?? (counts ? near : undefined);
  return {
    timelines,
    zone: zone.zone,
    ...(zone.assumed && { zoneAssumed: true }),
    ...(dayOne !== undefined && { dayOne }),
    origins: new Map(resolved.flatMap(({ origins }) => origins)),
    notUnderstood: taken.flatMap(({ draft }) => notUnderstoodIn(draft)),
    messages: [
      ...zone.messages,
      ...(counts && dayOne === undefined ? [dateMessage(surroundings)] : []),
      ...resolved.flatMap(questionMessages),
    ],
  };
}

function countsDays(timeline: Timeline): boolean {
  return timeline.entries.some((entry) => 'time' in entry && entry.time.day !== undefined);
}

type ZoneReading = {
  readonly zone: string;
  readonly assumed?: true;
  readonly messages: readonly ImportMessage[];
};

const usualZone = 'UTC';

function zoneOf(
  timelines: readonly { readonly draft: TimelineDraft; readonly headings: readonly string[] }[],
  notes: readonly ZoneNote[],
  surroundings: Surroundings,
  options: ImportOptions,
): ZoneReading {
  if (options.zone !== undefined) return { zone: options.zone, messages: [] };
  const noted = notes.find(({ zone }) => zone !== undefined);
  if (noted?.zone !== undefined) {
    return { zone: noted.zone, ...(noted.assumed && { assumed: true }), messages: [] };
  }
  const texts = [...timelines.flatMap(wordsAround), ...surroundings.prose];
  for (const text of texts) {
    const said = findZone(text);
    if (said && 'zone' in said) return { zone: said.zone, messages: [] };
    const [choice] = said?.choices ?? [];
    if (said && choice) {
      const names = said.choices.map(({ name }) => name).join(', ');
      const message = `“${said.words}” may mean ${names}; ${choice.name} was taken. Set the zone to change it.`;
      return { zone: choice.zone, assumed: true, messages: [{ message }] };
    }
  }
  const own = zoneOfEvents(timelines.map(({ draft }) => draft));
  if (own !== undefined) return { zone: own, messages: [] };
  return { zone: usualZone, ...(timelines.some(hasEvents) && { assumed: true }), messages: [] };
}

function hasEvents({ draft }: { readonly draft: TimelineDraft }): boolean {
  return draft.entries.some(({ kind }) => kind === 'event');
}

function wordsAround({
  draft,
  headings,
}: {
  readonly draft: TimelineDraft;
  readonly headings: readonly string[];
}): readonly string[] {
  const labels = draft.columns?.map(({ label }) => label) ?? [];
  const prose = draft.entries.flatMap((entry) => (entry.kind === 'passage' ? [entry.text] : []));
  return [...headings.slice(-1), ...labels, ...prose];
}

/** The zone that every time that says one says. */
function zoneOfEvents(drafts: readonly TimelineDraft[]): string | undefined {
  const spoken = drafts.flatMap(({ entries }) => entries.flatMap((entry) => spokenZone(entry)));
  const [first] = spoken;
  return first !== undefined && spoken.every((zone) => zone === first) ? first : undefined;
}

function spokenZone(entry: EntryDraft): readonly string[] {
  if (entry.kind !== 'event' || entry.spoken?.zone === undefined) return [];
  return [entry.spoken.zone];
}

/** The first whole date in the words of the document, else in its title. */
function dateNear({ prose, title }: Surroundings): string | undefined {
  for (const text of [...prose, title]) {
    const date = wholeDateIn(text);
    if (date !== undefined) return date;
  }
  return undefined;
}

function wholeDateIn(text: string): string | undefined {
  for (const { date } of findDates(text)) {
    const iso = wholeDate(date);
    if (iso !== undefined) return iso;
  }
  return undefined;
}

function wholeDate({ year, month, day }: SpokenDate): string | undefined {
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : isoDate(year, month, day);
}

/** The date that the innermost dated heading gives; one without a year takes it from a date nearby. */
function dateUnder(headings: readonly string[], near: string | undefined): string | undefined {
  for (const heading of headings.toReversed()) {
    const [found] = findDates(heading);
    if (!found) continue;
    const year = found.date.year ?? (near === undefined ? undefined : Number(near.slice(0, 4)));
    return wholeDate({ ...found.date, ...(year !== undefined && { year }) });
  }
  return undefined;
}

function notUnderstoodIn(draft: TimelineDraft): readonly SourceLine[] {
  return draft.entries.flatMap((entry) =>
    entry.kind !== 'passage' || findZone(entry.text)
      ? []
      : entry.text
          .split('\n')
          .map((text, index) => ({ line: entry.line + index, text }))
          .filter(({ text }) => text.trim() !== ''),
  );
}

function dateMessage({ posted }: Surroundings): ImportMessage {
  const hint = posted === undefined ? '' : ` It was posted on ${posted}; was that the day?`;
  return {
    message: `The text does not say the date of its first day, so days are counted.${hint}`,
  };
}

function questionMessages({ questions }: ResolvedTimeline): readonly ImportMessage[] {
  return questions.map(({ line, written, question }) => ({
    line,
    message: questionMessage(written, question),
  }));
}

function questionMessage(written: string, question: LineQuestion['question']): string {
  const choices =
    question.kind === 'date' ? question.choices : question.choices.map(({ name }) => name);
  return `“${written}” may mean ${choices.join(' or ')}.`;
}
