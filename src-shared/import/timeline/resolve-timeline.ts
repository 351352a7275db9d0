import { withoutNeedlessWords } from '../../document/event-times.ts';
import { takeSourceLink } from '../../markdown/source-link.ts';
import type { EventTime, Timeline, TimelineEntry, TimelineEvent } from '../../report/report.ts';
import type { Writable } from '../../report/writable.ts';
import { addDays, dayNumberOf } from '../../time/calendar-date.ts';
import { resolveSpoken, type SpokenContext, type TimeQuestion } from '../../time/resolve-spoken.ts';
import type { DateOrder, SpokenMoment, SpokenTime } from '../../time/spoken-time.ts';
import { daysToWeekday, nearestWithWeekday, weekdayAfter, weekdayOf } from '../../time/weekday.ts';
import { type LineQuestion, type Origin, zoneChoiceKey } from '../import-result.ts';
import { type OpenDays, openDaysOf, orderIn } from './date-order.ts';
import { type DraftedKind, kindsOf } from './event-kinds.ts';
import type { DayDraft, EventDraft, TimelineDraft } from './timeline-draft.ts';

/** What is known of a timeline before its first event. */
export type TimelineFrame = {
  /** The date its heading gives; absent: its days are counted. */
  readonly date?: string;
  /** A date near the incident, which tells the year of dates that do not say theirs. */
  readonly near?: string;
  /** The zone of times that do not say theirs. */
  readonly zone: string;
  /** How dates that may be read both ways are meant, if somebody said so. */
  readonly order?: DateOrder;
  /** How they are meant where nobody said so and the timeline itself does not tell. */
  readonly usualOrder?: DateOrder;
  /** See `ImportOptions`. */
  readonly zoneChoices?: ReadonlyMap<string, string>;
  /** The weekday of Day 1, where a timeline before has told it. */
  readonly dayOneWeekday?: number;
};

/** A timeline with its times resolved, and where each event came from. */
export type ResolvedTimeline = {
  readonly timeline: Timeline;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly questions: readonly LineQuestion[];
  /** 1 to 7, where days are counted and weekdays were said. */
  readonly dayOneWeekday?: number;
  /** Its first day is that of a date that may be read both ways. */
  readonly startsOpen?: true;
};

/** How far a clock must run back, in hours, before it has crossed midnight rather than been written out of order. */
const hoursToMidnight = 6;

/** Resolves the times of a timeline one after the other: dates carry on, a clock that runs far back begins a new day. */
export function resolveTimeline(
  id: string,
  draft: TimelineDraft,
  frame: TimelineFrame,
  newId: () => string,
): ResolvedTimeline {
  const order = frame.order ?? orderIn(draft) ?? frame.usualOrder;
  const openDays = order === undefined && frame.date === undefined ? openDaysOf(draft) : noDays;
  const run = new Run(frame, order, openDays);
  const kinds = kindsOf(draft.entries.filter((entry) => entry.kind === 'event'));
  const origins = new Map<string, Origin>();
  let event = 0;
  const entries = draft.entries.map((entry): TimelineEntry => {
    if (entry.kind === 'passage') return { kind: 'passage', id: newId(), text: entry.text };
    if (entry.kind === 'day-heading') return { ...dayEntry(entry, run), id: newId() };
    const read = eventEntry(entry, run, newId(), kinds[event] ?? { kind: 'note' });
    event += 1;
    const { dateLine } = run;
    const dated = dateLine === undefined ? {} : { dateLine };
    origins.set(read.id, { line: entry.line, written: withoutEmptyCells(entry.written), ...dated });
    return read;
  });
  const timeline = { id, entries, ...(draft.columns && { columns: draft.columns }) };
  const { questions, dayOneWeekday, startsOpen } = run;
  return {
    timeline: withoutNeedlessWords(timeline),
    origins,
    questions,
    ...(dayOneWeekday !== undefined && { dayOneWeekday }),
    ...(startsOpen && { startsOpen: true }),
  };
}

/** A row may leave the cell of its date empty. */
function withoutEmptyCells(written: string): string {
  return written.startsWith(' | ') || written.endsWith(' | ')
    ? written.replaceAll(/^(?: \| )+|(?: \| )+$/g, '')
    : written;
}

function noDays(): undefined {}

type ResolvedEnds = { readonly time: EventTime; readonly end?: EventTime };

/** What carries from one entry of a timeline to the next. */
class Run {
  readonly questions: LineQuestion[] = [];
  /** The line of the last date that was said. */
  dateLine: number | undefined;
  dayOneWeekday: number | undefined;
  startsOpen = false;
  readonly #frame: TimelineFrame;
  readonly #order: DateOrder | undefined;
  readonly #openDays: OpenDays;
  #date: string | undefined;
  #day: number | undefined;
  #clock: string | undefined;
  #isUnderWay = false;
  /** The first date that did not say its year, in a leap year, and the day it was counted as. */
  #yearless: { readonly date: string; readonly day: number } | undefined;

  constructor(frame: TimelineFrame, order: DateOrder | undefined, openDays: OpenDays) {
    this.#frame = frame;
    this.#order = order;
    this.#openDays = openDays;
    this.#date = frame.date;
    this.#day = frame.date === undefined ? 1 : undefined;
    this.dayOneWeekday = frame.dayOneWeekday;
  }

  /** Takes a date that was said for what follows. */
  startDay({ spoken, line, text }: DayDraft): string | undefined {
    if (spoken.weekday !== undefined) return this.#startWeekday(spoken.weekday, line);
    const resolved = resolveSpoken(spoken, this.#context(true));
    const time = this.#counted(this.#onOpenDay(resolved.time, spoken), resolved.questions);
    for (const question of resolved.questions.filter(isOpenDate))
      this.questions.push({ line, written: text, question });
    this.dateLine = line;
    this.#goTo(time);
    this.#clock = undefined;
    return time.date;
  }

  resolve(entry: EventDraft, said: SpokenTime): ResolvedEnds {
    const spoken = this.#withChosenZone(said);
    const isDated =
      spoken.date !== undefined ||
      spoken.dayCount !== undefined ||
      spoken.relativeDay !== undefined;
    if (spoken.weekday !== undefined) this.#goToWeekday(spoken.weekday);
    else if (!isDated && spoken.clock !== undefined && this.#crossesMidnight(spoken.clock))
      this.#nextDay();
    const { time: read, end: readEnd, questions } = resolveSpoken(spoken, this.#context(isDated));
    const time = this.#counted(this.#onOpenDay(read, spoken), questions);
    const end = time === read ? readEnd : withDayOf(time, this.#openEnd(readEnd, spoken.end));
    if (isDated || spoken.weekday !== undefined) this.dateLine = entry.line;
    for (const question of questions)
      this.questions.push({ line: entry.line, written: entry.written, question });
    this.#goTo(time);
    this.#clock = time.clock ?? (isDated ? undefined : this.#clock);
    return { time: this.#withoutFrameZone(time), ...(end && { end: this.#withoutFrameZone(end) }) };
  }

  #withChosenZone(said: SpokenTime): SpokenTime {
    if (said.zoneChoices === undefined) return said;
    const { zoneChoices, ...spoken } = said;
    const zone = this.#frame.zoneChoices?.get(zoneChoiceKey(zoneChoices));
    return zone === undefined ? said : { ...spoken, zone };
  }

  /** A date near the incident helps to find the year of another, but is not the date of a bare clock. */
  #context(isDated: boolean): SpokenContext {
    const date = this.#date ?? (isDated ? this.#frame.near : undefined);
    return {
      ...(date !== undefined && { date }),
      ...(this.#day !== undefined && { day: this.#day }),
      ...(this.#order && { order: this.#order }),
    };
  }

  /** A date that may be read both ways is at least another day than its neighbours. */
  #onOpenDay(time: EventTime, { date, nextDay }: SpokenMoment): EventTime {
    if (time.date !== undefined || time.day !== undefined) return time;
    const day = this.#openDays(date);
    if (day === undefined || day < 1) return time;
    this.startsOpen ||= !this.#isUnderWay;
    return { ...time, day: nextDay ? day + 1 : day };
  }

  /** The end of what began on such a day: its date may be known, but not how far away it is. */
  #openEnd(end: EventTime | undefined, said: SpokenMoment | undefined): EventTime | undefined {
    if (end === undefined || said?.date === undefined) return end;
    const { date: _date, ...rest } = end;
    const day = this.#openDays(said.date);
    return day === undefined || day < 1 ? end : { ...rest, day };
  }

  /** Of dates that do not say their year the days between them are known all the same. */
  #counted(time: EventTime, questions: readonly TimeQuestion[]): EventTime {
    const date = yearlessDate(questions);
    if (date === undefined || this.#day === undefined || time.day !== undefined) return time;
    this.#yearless ??= { date, day: this.#day };
    const first = this.#yearless;
    const passed = dayNumberOf(date) - dayNumberOf(first.date);
    const days = passed < 0 ? passed + leapYearDays : passed;
    return days > mostDays ? time : { ...time, day: first.day + days };
  }

  #crossesMidnight(clock: string): boolean {
    return this.#clock !== undefined && hours(this.#clock) - hours(clock) > hoursToMidnight;
  }

  #startWeekday(weekday: number, line: number): string | undefined {
    this.#goToWeekday(weekday);
    this.dateLine = line;
    this.#clock = undefined;
    return this.#date;
  }

  /** Goes on to the day with a weekday; the first may lie before the date that is known. */
  #goToWeekday(weekday: number): void {
    if (this.#date !== undefined) {
      this.#date = this.#isUnderWay
        ? addDays(this.#date, daysToWeekday(weekdayOf(this.#date), weekday))
        : nearestWithWeekday(this.#date, weekday);
    } else if (this.#day !== undefined) {
      this.dayOneWeekday ??= weekdayAfter(weekday, 1 - this.#day);
      const today = weekdayAfter(this.dayOneWeekday, this.#day - 1);
      this.#day = Math.max(1, this.#day + daysToWeekday(today, weekday));
    }
    this.#isUnderWay = true;
  }

  #nextDay(): void {
    if (this.#date !== undefined) this.#date = addDays(this.#date, 1);
    else if (this.#day !== undefined) this.#day += 1;
  }

  #goTo(time: EventTime): void {
    if (time.date === undefined && time.day === undefined) return;
    this.#isUnderWay = true;
    this.#date = time.date;
    this.#day = time.day;
  }

  #withoutFrameZone(time: EventTime): EventTime {
    if (time.zone !== this.#frame.zone) return time;
    const { zone: _zone, ...rest } = time;
    return rest;
  }
}

/** An end that says only its clock is on the day of its start, or on the next. */
function withDayOf({ day, clock = '' }: EventTime, end?: EventTime): EventTime | undefined {
  if (end?.clock === undefined || day === undefined) return end;
  if (end.date !== undefined || end.day !== undefined) return end;
  return { ...end, day: end.clock < clock ? day + 1 : day };
}

/** A question about a date that may be read both ways. */
export function isOpenDate(question: TimeQuestion): boolean {
  return question.kind === 'date' && question.choices.length > 1;
}

/** No incident that is told by the minute lasts longer; dates further apart are out of order. */
const mostDays = 60;
const leapYearDays = 366;

/** The date in a leap year of the question which year was meant. */
function yearlessDate(questions: readonly TimeQuestion[]): string | undefined {
  const [choice, other] = questions.flatMap((asked) =>
    asked.kind === 'date' ? asked.choices : [],
  );
  return other === undefined && choice?.startsWith('--') ? `2000${choice.slice(1)}` : undefined;
}

function hours(clock: string): number {
  return Number(clock.slice(0, 2)) + Number(clock.slice(3, 5)) / 60;
}

function dayEntry(entry: DayDraft, run: Run): { kind: 'day-heading'; text: string; date?: string } {
  const date = run.startDay(entry);
  return { kind: 'day-heading', text: entry.text, ...(date !== undefined && { date }) };
}

function eventEntry(
  entry: EventDraft,
  run: Run,
  id: string,
  { kind, kindGuessed }: DraftedKind,
): TimelineEvent {
  const { text, headline, actor, source, values, internal } = withSource(entry);
  const { written, spoken } = entry;
  const { time, end }: ResolvedEnds = spoken ? run.resolve(entry, spoken) : { time: {} };
  // Line by line: thousands of events are made at once, and a copy with another property is slow.
  const event: Writable<TimelineEvent> = {
    kind,
    id,
    time: written === '' ? time : { written, ...time },
    text,
  };
  if (kindGuessed !== undefined) event.kindGuessed = kindGuessed;
  if (end !== undefined) event.end = end;
  if (headline !== undefined) event.headline = headline;
  if (actor !== undefined) event.actor = actor;
  if (source !== undefined) event.source = source;
  if (values !== undefined) event.values = [...values];
  if (internal !== undefined) event.internal = internal;
  return event;
}

/** The source of an event may stand at the end of its first paragraph. */
function withSource(entry: EventDraft): EventDraft {
  const taken = entry.source === undefined ? takeSourceLink(entry.text) : undefined;
  return taken ? { ...entry, text: taken.text, source: taken.address } : entry;
}
