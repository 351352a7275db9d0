import { type EventTime, isEvent, type Report, type Section } from '../report/report.ts';
import { dateOf } from '../time/instant-of.ts';
import { printLongDate } from '../time/print-time.ts';
import { countYearless } from './chat/count-yearless.ts';
import type { ImportMessage, ImportOptions, ImportResult } from './import-result.ts';
import { titleIn } from './markdown/front-matter.ts';
import type { NotesReading } from './notes-reading.ts';
import { type ResolvedTimelines, resolveTimelines } from './timeline/resolve-timelines.ts';
import type { EntryDraft, TimelineDraft } from './timeline/timeline-draft.ts';

/** Makes a report of raw notes: their timeline, and below it, word for word, what stays out of it. */
export function assembleReport(reading: NotesReading, options: ImportOptions): ImportResult {
  const timeline = options.newId();
  const draft = options.date === undefined ? countYearless(reading.draft) : reading.draft;
  const found = { id: timeline, draft, headings: [] };
  const surroundings = { title: reading.title ?? '', prose: [] };
  const resolved = resolveTimelines([found], surroundings, options);
  const { frontMatter } = reading;
  const said = frontMatter === undefined ? undefined : titleIn(frontMatter);
  const { timelines, zone, zoneAssumed, dayOne, ...understood } = resolved;
  const report: Report = {
    id: options.newId(),
    title: said ?? reading.title ?? titleOf(resolved),
    authors: [],
    roles: [],
    services: [],
    tags: [],
    ...(dayOne !== undefined && { dayOne }),
    zone,
    ...(zoneAssumed && { zoneAssumed }),
    ...(frontMatter !== undefined && { frontMatter }),
    ...(said !== undefined && { titleInFrontMatter: true }),
    sections: sectionsOf(timeline, reading, options.newId),
    timelines,
    actions: [],
    images: {},
  };
  const messages = [
    ...reading.messages,
    ...zoneMessages(resolved, draft),
    ...alikeOnce(understood.messages),
  ];
  return { ...understood, report, messages };
}

function sectionsOf(
  timeline: string,
  { draft, leftOut }: NotesReading,
  newId: () => string,
): readonly Section[] {
  const events: Section = {
    kind: 'timeline',
    id: newId(),
    heading: 'Timeline',
    role: 'timeline',
    timeline,
    form: draft.form,
    children: [],
  };
  if (leftOut.length === 0) return [events];
  const text = leftOut.join('\n\n');
  return [events, { kind: 'prose', id: newId(), heading: 'Other notes', text, children: [] }];
}

function titleOf({ timelines, dayOne }: ResolvedTimelines): string {
  const frame = dayOne === undefined ? {} : { dayOne };
  for (const entry of timelines.flatMap(({ entries }) => entries)) {
    const date = isEvent(entry)
      ? dateOf(entry.time, frame)
      : entry.kind === 'day-heading' && entry.date;
    if (date) return `Notes of ${printLongDate(date, 'en').replace(/^\w+,? /, '')}`;
  }
  return 'Notes';
}

function zoneMessages(
  { zone, zoneAssumed, timelines, facts }: ResolvedTimelines,
  draft: TimelineDraft,
): readonly ImportMessage[] {
  if (facts.saidZone.by !== 'nobody') return [];
  const times = timelines.flatMap(({ entries }) => entries.filter(isEvent).map(({ time }) => time));
  if (times.every(isUnknown)) {
    return [{ message: 'None of the events says when it was; they keep their order.' }];
  }
  if (!zoneAssumed || draft.entries.every(saysZone)) return [];
  return [
    {
      message: `The text does not say its zone, so ${zone} was assumed. Set the zone to change it.`,
    },
  ];
}

/** Tells what needs no zone but its own: each line of a log may say one, and not all the same. */
function saysZone(entry: EntryDraft): boolean {
  if (entry.kind !== 'event' || entry.spoken === undefined) return true;
  const { clock, zone, zoneChoices, end } = entry.spoken;
  const isOpen = zone === undefined && zoneChoices === undefined;
  return !isOpen || (clock === undefined && end?.clock === undefined);
}

function isUnknown({ date, day, clock }: EventTime): boolean {
  return date === undefined && day === undefined && clock === undefined;
}

/** One message for all that differ only in the words they quote: a long log asks the same of each line. */
function alikeOnce(messages: readonly ImportMessage[]): readonly ImportMessage[] {
  const groups = new Map<string, ImportMessage[]>();
  for (const one of messages) {
    const form = one.message.replaceAll(/“[^”]*”/g, '“”');
    const group = groups.get(form);
    if (group) group.push(one);
    else groups.set(form, [one]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const more = others.length === 1 ? 'one more line' : `${others.length} more lines`;
    return others.length === 0 ? first : { ...first, message: `${first.message} So for ${more}.` };
  });
}
