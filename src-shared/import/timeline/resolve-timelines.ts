import type { Timeline } from '../../report/report.ts';
import { isoDate } from '../../time/calendar-date.ts';
import { findDates } from '../../time/find-dates.ts';
import { findZone } from '../../time/find-zone.ts';
import type { DateOrder, SpokenDate } from '../../time/spoken-time.ts';
import { nearestWithWeekday } from '../../time/weekday.ts';
import type {
  ImportMessage,
  ImportOptions,
  LineQuestion,
  Origin,
  Said,
  SourceLine,
  TimeFacts,
} from '../import-result.ts';
import { orderIn, orderOn } from './date-order.ts';
import { isOpenDate, type ResolvedTimeline, resolveTimeline } from './resolve-timeline.ts';
import type { TimelineDraft } from './timeline-draft.ts';
import { takeZoneNote } from './zone-note.ts';
import { zoneOfTimelines } from './zone-of-timelines.ts';

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
  /** The part of it whose dates are those of the incident, before that of the title; absent: all. */
  readonly dated?: readonly string[];
  /** The part of it whose dates may be, where neither the other nor the title has one. */
  readonly perhapsDated?: readonly string[];
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
  readonly facts: TimeFacts;
};

/** Resolves the timelines of a document: which zone, which dates, which day is Day 1. */
export function resolveTimelines(
  found: readonly FoundTimeline[],
  surroundings: Surroundings,
  options: ImportOptions,
): ResolvedTimelines {
  const taken = found.map(({ id, draft, headings }) => ({ id, headings, ...takeZoneNote(draft) }));
  const notes = taken.map(({ note }) => note);
  const zone = zoneOfTimelines(taken, notes, surroundings.prose, options);
  const said = dateNear(surroundings);
  const near = options.date ?? said?.date;
  const nearest = near ?? surroundings.posted ?? dateOfDocument(surroundings);
  const usualOrder = usualOrderOf(
    taken.map(({ draft }) => draft),
    options.date,
  );
  let dayOneWeekday: number | undefined;
  const resolved = taken.map(({ id, draft, headings }, index) => {
    const date = dateUnder(headings, nearest);
    const isFirst = index === 0 && options.date !== undefined;
    const frame = {
      zone: zone.zone,
      ...(date !== undefined && !isFirst && { date }),
      ...(nearest !== undefined && { near: nearest }),
      ...(options.order !== undefined && { order: options.order }),
      ...(usualOrder !== undefined && { usualOrder }),
      ...(options.zoneChoices && { zoneChoices: options.zoneChoices }),
      ...(dayOneWeekday !== undefined && { dayOneWeekday }),
    };
    const timeline = resolveTimeline(id, draft, frame, options.newId);
    dayOneWeekday ??= timeline.dayOneWeekday;
    return timeline;
  });
  const timelines = resolved.map(({ timeline }) => timeline);
  const questions = resolved.flatMap((each) => each.questions);
  // Which day is the first is no question of its own where the order of the numbers decides it.
  const counts = resolved.some(({ timeline, startsOpen }) => !startsOpen && countsDays(timeline));
  const noted = notes.find(({ dayOne }) => dayOne !== undefined)?.dayOne;
  const dayOne = options.date ?? noted ?? (counts ? dayOneNear(near, dayOneWeekday) : undefined);
  return {
    timelines,
    zone: zone.zone,
    ...(zone.assumed && { zoneAssumed: true }),
    ...(dayOne !== undefined && { dayOne }),
    origins: originsOf(resolved),
    notUnderstood: taken.flatMap(({ draft }) => notUnderstoodIn(draft)),
    messages: [
      ...zone.messages,
      ...(counts && dayOne === undefined ? [dateMessage(surroundings)] : []),
      ...questionMessages(questions),
    ],
    facts: {
      saidZone: zone.said,
      saidDate: saidDateOf(options, noted, counts ? said?.said : undefined),
      ...(zone.choices && { zoneChoices: zone.choices }),
      asksDate: counts && dayOne === undefined,
      ...(surroundings.posted !== undefined && { posted: surroundings.posted }),
      questions,
    },
  };
}

/** A date near the incident as Day 1, or the date near it that has the weekday of Day 1. */
function dayOneNear(near: string | undefined, weekday: number | undefined): string | undefined {
  return near === undefined || weekday === undefined ? near : nearestWithWeekday(near, weekday);
}

function originsOf(resolved: readonly ResolvedTimeline[]): ReadonlyMap<string, Origin> {
  const all = new Map<string, Origin>();
  for (const { origins } of resolved) for (const [id, origin] of origins) all.set(id, origin);
  return all;
}

function saidDateOf(
  { date }: ImportOptions,
  noted: string | undefined,
  found: Said | undefined,
): Said {
  if (date !== undefined) return { by: 'you' };
  return noted === undefined ? (found ?? { by: 'nobody' }) : { by: 'note', words: 'Day 1 is' };
}

function countsDays(timeline: Timeline): boolean {
  return timeline.entries.some((entry) => 'time' in entry && entry.time.day !== undefined);
}

/** The first whole date in the words of the document, else in its title. */
function dateNear(surroundings: Surroundings): NearDate | undefined {
  const { prose, dated = prose, perhapsDated = [], title } = surroundings;
  const inText = (text: string) => ({ text, by: 'text' as const });
  const inTitle = { text: title, by: 'title' as const };
  const compact = compactDateIn(title);
  if (compact && !dated.some((text) => findDates(text).length > 0)) return compact;
  for (const { text, by } of [...dated.map(inText), inTitle, ...perhapsDated.map(inText)]) {
    for (const { date, words, index } of findDates(text)) {
      const iso = isOfDocument(text, index) ? undefined : wholeDate(date);
      if (iso !== undefined) return { date: iso, said: { by, words } };
    }
  }
  return undefined;
}

/** The date in the name of an incident, `INC-20240811-3` or `Incidents/2024-08-11 Checkout`. */
function compactDateIn(title: string): NearDate | undefined {
  const [words, year, month, day] =
    /(?<!\d)(20\d{2})([-/]?)([01]\d)\2([0-3]\d)(?!\d)/
      .exec(title)
      ?.filter((_part, at) => at !== 2) ?? [];
  const date = words === undefined ? undefined : isoDate(Number(year), Number(month), Number(day));
  return date === undefined || words === undefined
    ? undefined
    : { date, said: { by: 'title', words } };
}

/** A date on which the document was written, which tells the year of others. */
function dateOfDocument({ prose }: Surroundings): string | undefined {
  for (const text of prose) {
    for (const { date, index } of findDates(text)) {
      const iso = isOfDocument(text, index) ? wholeDate(date) : undefined;
      if (iso !== undefined) return iso;
    }
  }
  return undefined;
}

const ofDocument =
  /\b(?:updated|modified|edited|published|posted|created|written|revised|reviewed|authored|version|since|due|by|deadline|stand|aktualisiert|actualizado|atualizado|mis à jour)(?: (?:on|at|am|le|el|em|by))?[\s:*_|]{0,8}$/i;

/** `Last updated 2024-05-20`: a date of the document, not of what it tells. */
function isOfDocument(text: string, index: number): boolean {
  return ofDocument.test(text.slice(Math.max(0, index - 40), index));
}

type NearDate = { readonly date: string; readonly said: Said };

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

/** One message for all dates that may be read both ways, because one answer decides them. */
function questionMessages(questions: readonly LineQuestion[]): readonly ImportMessage[] {
  const open = questions.filter(({ question }) => isOpenDate(question));
  return questions.flatMap((asked) => {
    const { line, written, question } = asked;
    const message = questionMessage(written, question);
    if (!isOpenDate(question)) return { line, message };
    return asked === open[0] ? { line, message: `${message}${forAll(open.length - 1)}` } : [];
  });
}

function forAll(others: number): string {
  if (others === 0) return '';
  const lines = others === 1 ? 'one more line' : `${others} more lines`;
  return ` So for ${lines}; give the date of the first day to decide them all.`;
}

function questionMessage(written: string, question: LineQuestion['question']): string {
  if (question.kind === 'date' && question.choices.every((choice) => choice.startsWith('--'))) {
    return `“${written}” does not say its year.`;
  }
  const choices =
    question.kind === 'date' ? question.choices : question.choices.map(({ name }) => name);
  return `“${written}” may mean ${choices.join(' or ')}.`;
}

/** How the document writes dates in numbers: as one that leaves no doubt, or so that the date of the user is the first. */
function usualOrderOf(
  drafts: readonly TimelineDraft[],
  date: string | undefined,
): DateOrder | undefined {
  const told = drafts.map(orderIn).find((order) => order !== undefined);
  return told ?? drafts.map((draft) => orderOn(date, draft)).find((order) => order !== undefined);
}
