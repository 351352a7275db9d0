import { plainText } from '../../markdown/plain-text.ts';
import { allSections } from '../../report/all-sections.ts';
import { isEvent, type Report, type Section, type TimelineEvent } from '../../report/report.ts';
import { dateOf } from '../../time/instant-of.ts';
import { zoneLabel } from '../../time/zone.ts';
import type { Origin } from '../import-result.ts';
import { importText } from '../import-text.ts';
import type { Refusal } from '../notes-reading.ts';
import type { TextOptions, TextReading } from '../read-any-text.ts';
import type { Answers } from './answers.ts';
import { questionsOf } from './questions-of.ts';
import { shiftedTime } from './shifted-time.ts';
import type {
  Assumption,
  Understanding,
  UnderstoodEvent,
  UnderstoodTimeline,
} from './understanding.ts';
import { whereFrom } from './where-from.ts';

/** What is known of a text that is not in it, beside the answers. */
export type UnderstandOptions = Pick<TextOptions, 'newId' | 'name' | 'assumedZone'>;

/**
 * Reads a text with the answers so far, and says of each event where its date and zone come from, and what
 * the text leaves open. The same text gives events with the same keys.
 */
export function understandText(
  text: string,
  options: UnderstandOptions,
  answers: Answers = {},
): Understanding | Refusal {
  const { date, zone, order, zoneChoices, keepRepeats, table, automatic } = answers;
  const reading = importText(text, {
    ...options,
    ...(date !== undefined && { date }),
    ...(zone !== undefined && { zone }),
    ...(order !== undefined && { order }),
    ...(zoneChoices && { zoneChoices: new Map(Object.entries(zoneChoices)) }),
    ...(keepRepeats !== undefined && { keepRepeats }),
    ...(table && { table }),
    ...(automatic && { automatic }),
  });
  return 'refused' in reading ? reading : understandingOf(text, reading, answers);
}

function understandingOf(text: string, reading: TextReading, answers: Answers): Understanding {
  const { facts, source, notUnderstood, messages, table, omitted } = reading;
  const lines = text.split(/\r\n|\r|\n/);
  const zone = { value: reading.report.zone, from: whereFrom(facts.saidZone, lines) };
  const dayOne = reading.report.dayOne;
  const date =
    dayOne === undefined ? undefined : { value: dayOne, from: whereFrom(facts.saidDate, lines) };
  const events = eventsOf(reading, { zone, date }, answers);
  const changed = new Map(events.map(({ event }) => [event.id, event]));
  return {
    ...{ source, notUnderstood, messages, zone, date, events },
    lines: lines.at(-1) === '' ? lines.length - 1 : lines.length,
    report: withEvents(reading.report, changed),
    questions: questionsOf(facts, answers),
    timelines: timelinesOf(reading.report),
    rest: restOf(reading.report, source.kind === 'markdown'),
    actions: reading.report.actions,
    ...(table && { table }),
    ...(omitted && { omitted }),
  };
}

type Whole = { readonly zone: Assumption; readonly date: Assumption | undefined };

function eventsOf(
  { report, origins }: TextReading,
  whole: Whole,
  { skew = 0, kinds = {} }: Answers,
): readonly UnderstoodEvent[] {
  const counts = new Map<number, number>();
  return report.timelines.flatMap(({ entries }, timeline) =>
    entries.filter(isEvent).map((read) => {
      const origin = origins.get(read.id) ?? { line: 0, written: '' };
      const count = counts.get(origin.line) ?? 0;
      counts.set(origin.line, count + 1);
      const key = count === 0 ? `${origin.line}` : `${origin.line}.${count}`;
      const event = corrected(skewed(read, skew, report), kinds[key]);
      return {
        key,
        line: origin.line,
        written: origin.written,
        ...{ event, timeline },
        ...said(event, origin, report, whole),
      };
    }),
  );
}

function said(
  { time }: TimelineEvent,
  { line, dateLine }: Origin,
  report: Report,
  { zone, date }: Whole,
): Pick<UnderstoodEvent, 'date' | 'zone'> {
  const day = dateOf(time, report);
  const own = time.zone === undefined ? zone : { value: time.zone, from: 'said with its time' };
  return {
    date:
      day === undefined
        ? undefined
        : { value: day, from: dateFrom(line, dateLine, date, time.day) },
    zone: time.clock === undefined ? undefined : { ...own, value: zoneLabel(own.value) },
  };
}

function dateFrom(
  line: number,
  dateLine: number | undefined,
  whole: Assumption | undefined,
  day: number | undefined,
): string {
  if (dateLine !== undefined) {
    return dateLine === line ? 'said with its time' : `carried on from line ${dateLine}`;
  }
  return day === undefined || whole === undefined ? 'said in the heading' : whole.from;
}

function skewed(event: TimelineEvent, seconds: number, report: Report): TimelineEvent {
  if (seconds === 0) return event;
  const time = shiftedTime(event.time, seconds, report);
  const end = event.end && shiftedTime(event.end, seconds, report);
  return { ...event, time, ...(end && { end }) };
}

function corrected(event: TimelineEvent, kind: TimelineEvent['kind'] | undefined): TimelineEvent {
  if (kind === undefined) return event;
  const { kindGuessed: _guessed, ...rest } = event;
  return { ...rest, kind };
}

function withEvents(report: Report, changed: ReadonlyMap<string, TimelineEvent>): Report {
  return {
    ...report,
    timelines: report.timelines.map((timeline) => ({
      ...timeline,
      entries: timeline.entries.map((entry) => changed.get(entry.id) ?? entry),
    })),
  };
}

/** A timeline stands under the heading of its section, or under the last above it. */
function timelinesOf({ sections, timelines }: Report): readonly UnderstoodTimeline[] {
  const headings = new Map<string, string>();
  let last = '';
  for (const section of allSections({ sections })) {
    if (section.heading !== '') last = section.heading;
    if (section.kind === 'timeline') headings.set(section.timeline, last);
  }
  return timelines.flatMap(({ id, entries }, index) => {
    const said = plainText(headings.get(id) ?? '');
    const heading = said === '' ? `Timeline ${index + 1}` : said;
    return entries.some(isEvent) ? [{ index, id, heading }] : [];
  });
}

/** What is no event, word for word: passages of the timelines, prose and fields. */
function restOf({ sections, timelines }: Report, isDocument: boolean): readonly string[] {
  const passages = timelines.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'passage' ? [entry.text] : [])),
  );
  const prose = allSections({ sections }).flatMap((section) => {
    const text = ownText(section);
    // Sections of raw notes have the headings that were given to them.
    if (text === '' || !isDocument || section.heading === '') return text === '' ? [] : [text];
    return [`**${section.heading}**\n\n${text}`];
  });
  return [...passages, ...prose];
}

function ownText(section: Section): string {
  if (section.kind === 'prose') return section.text;
  if (section.kind !== 'fields') return '';
  return section.fields
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `**${label}:** ${text}`)
    .join('\n\n');
}
