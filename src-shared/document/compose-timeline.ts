import { eventKindNames } from '../report/event-kind.ts';
import {
  isEvent,
  type Report,
  type SectionOf,
  type Timeline,
  type TimelineEvent,
} from '../report/report.ts';
import { findZone } from '../time/find-zone.ts';
import { dateOf } from '../time/instant-of.ts';
import { printLongDate } from '../time/print-time.ts';
import { zoneLabel } from '../time/zone.ts';
import type { TimelineDayNode, TimelineEventNode, TimelineNode } from './document-tree.ts';
import { type PrintedTime, printedTimes, writesDate } from './event-times.ts';

/** Makes the node of a timeline; `level` is that of the heading above it. */
export function composeTimeline(
  report: Report,
  timeline: Timeline,
  section: SectionOf<'timeline'>,
  level: number,
): TimelineNode {
  const isSilent = saysZone(timeline, section) || !timeline.entries.some(isEvent);
  const note = isSilent ? undefined : zoneNote(report);
  const dayNote = dayNoteOf(report, timeline);
  return {
    type: 'timeline',
    form: section.form,
    ...(note !== undefined && { note }),
    ...(dayNote !== undefined && { dayNote }),
    ...(timeline.columns && { columns: timeline.columns }),
    depth: eventDepth(level),
    children: childrenOf(report, timeline, section.form === 'headings'),
  };
}

function eventDepth(level: number): TimelineNode['depth'] {
  const depths = [2, 3, 4, 5, 6] as const;
  return depths.find((depth) => depth > level) ?? 6;
}

/** `All times in UTC.` – the sentence that reading Markdown knows again. */
function zoneNote(report: Report): string {
  return `All times in ${zoneLabel(report.zone)}${report.zoneAssumed ? ' (assumed)' : ''}.`;
}

/** Tells whether the words around the events already say the zone. */
function saysZone(timeline: Timeline, section: SectionOf<'timeline'>): boolean {
  const labels = timeline.columns?.map(({ label }) => label) ?? [];
  const prose = timeline.entries.flatMap((entry) => (entry.kind === 'passage' ? [entry.text] : []));
  return [section.heading, ...labels, ...prose].some((text) => findZone(text) !== undefined);
}

function dayNoteOf(report: Report, timeline: Timeline): string | undefined {
  const counts = timeline.entries.some((entry) => isEvent(entry) && entry.time.day !== undefined);
  if (!counts || report.dayOne === undefined) return undefined;
  return `Day 1 is ${printLongDate(report.dayOne, 'en')}.`;
}

function childrenOf(
  report: Report,
  timeline: Timeline,
  hasHeadings: boolean,
): TimelineNode['children'] {
  const times = printedTimes(timeline);
  const daysCount = lastsDays(timeline);
  let shown: string | undefined;
  return timeline.entries.flatMap((entry): TimelineNode['children'] => {
    if (entry.kind === 'passage') return [{ type: 'passage', source: entry.text }];
    if (entry.kind === 'day-heading') {
      shown = entry.date ?? shown;
      return [{ type: 'passage', source: entry.text, look: 'day' }];
    }
    const day = hasHeadings ? undefined : dayLabel(report, entry, daysCount);
    const isNew = day !== undefined && day.key !== shown;
    shown = day?.key ?? shown;
    return [
      ...(isNew && day.text ? [{ type: 'day' as const, text: day.text }] : []),
      eventNode(entry, times),
    ];
  });
}

/** The day an event stands under; without text where its own words give the date. */
function dayLabel(
  report: Report,
  event: TimelineEvent,
  daysCount: boolean,
): { readonly key: string; readonly text?: TimelineDayNode['text'] } | undefined {
  const date = dateOf(event.time, report);
  if (date !== undefined) {
    return {
      key: date,
      ...(!writesDate(event.time) && { text: printLongDate(date, report.language ?? 'en') }),
    };
  }
  const { day } = event.time;
  if (day === undefined || !daysCount) return undefined;
  return { key: String(day), text: `Day ${day}` };
}

function lastsDays(timeline: Timeline): boolean {
  return timeline.entries.some((entry) => isEvent(entry) && (entry.time.day ?? 1) > 1);
}

function eventNode(
  event: TimelineEvent,
  times: ReadonlyMap<string, PrintedTime>,
): TimelineEventNode {
  const { time, timeOfDay } = times.get(event.id) ?? { time: '', timeOfDay: '' };
  return {
    type: 'event',
    time,
    timeOfDay,
    kind: event.kind,
    ...(event.kind !== 'note' && { kindName: eventKindNames[event.kind] }),
    source: event.text,
    ...(event.headline && { headline: true }),
    ...(event.actor !== undefined && { actor: event.actor }),
    ...(event.source !== undefined && { link: event.source }),
    values: (event.values ?? []).map(({ label, text }) => ({ label, source: text })),
  };
}
