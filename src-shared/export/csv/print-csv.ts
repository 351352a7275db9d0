import papaparse from 'papaparse';
import type { Audience } from '../../document/document-tree.ts';
import { visibleReport } from '../../document/visible-report.ts';
import { eventKindNames } from '../../report/event-kind.ts';
import {
  type EventTime,
  isEvent,
  type Report,
  type Timeline,
  type TimelineEvent,
} from '../../report/report.ts';
import { dateOf } from '../../time/instant-of.ts';
import { printTime } from '../../time/print-time.ts';
import { zoneLabel } from '../../time/zone.ts';
import { csvColumns, internalMark } from './csv-columns.ts';
import { withGuard } from './formula-guard.ts';

/**
 * Prints the events of a report's timelines as CSV (RFC 4180, UTF-8 with a byte order mark, without which Excel
 * takes it for Latin-1). Dates are ISO 8601 where they are known; several timelines are told apart by a column.
 * Cells that begin like a formula are guarded; `importTable` reads all of it back.
 */
export function printCsv(report: Report, audience: Audience): string {
  const visible = visibleReport(report, audience);
  const rows = visible.timelines.flatMap((timeline, index) =>
    timeline.entries
      .filter(isEvent)
      .map((event) => ({ event, name: timeline.name ?? `Timeline ${index + 1}` })),
  );
  const labels = valueLabels(visible.timelines);
  const isSeveral = visible.timelines.length > 1;
  const header = [...csvColumns, ...(isSeveral ? ['Timeline'] : []), ...labels.map(columnLabel)];
  const lines = rows.map(({ event, name }) => [
    ...eventCells(event, visible),
    ...(isSeveral ? [name] : []),
    ...labels.map((label) => cellOf(event, label)),
  ]);
  const cells = [header, ...lines].map((line) => line.map(withGuard));
  return `\uFEFF${papaparse.unparse(cells, { newline: '\r\n' })}\r\n`;
}

function valueLabels(timelines: readonly Timeline[]): readonly string[] {
  const events = timelines.flatMap(({ entries }) => entries.filter(isEvent));
  return [...new Set(events.flatMap(({ values = [] }) => values.map(({ label }) => label)))];
}

const taken: ReadonlySet<string> = new Set([...csvColumns, 'Timeline'].map(lowerCase));

/** An imported column may have the name of one of ours. */
function columnLabel(label: string): string {
  return taken.has(lowerCase(label)) ? `${label} (imported)` : label;
}

function lowerCase(label: string): string {
  return label.toLowerCase();
}

function cellOf({ values = [] }: TimelineEvent, label: string): string {
  return values
    .filter((value) => value.label === label)
    .map(({ text }) => text)
    .join('\n');
}

function eventCells(event: TimelineEvent, report: Report): readonly string[] {
  const { time, end, kind, text, actor = '', source = '', internal } = event;
  const zone = zoneOf(time, report);
  return [
    dateCell(time, report),
    clockCell(time),
    time.clock === undefined ? '' : zone,
    end === undefined ? '' : endCell(end, zone, report),
    eventKindNames[kind],
    text,
    actor,
    source,
    internal ? internalMark : '',
  ];
}

function zoneOf(time: EventTime, report: Report): string {
  const label = zoneLabel(time.zone ?? report.zone);
  return time.offset === undefined ? label : `${time.offset} ${label}`;
}

/** The date; where none is known the day it counts as. */
function dateCell(time: EventTime, report: Report): string {
  const approximate = time.approximate && time.clock === undefined;
  const date = dateOf(time, report);
  const isCounted = time.day !== undefined || time.clock !== undefined;
  const day = isCounted ? { day: time.day ?? 1 } : {};
  const known = date === undefined ? day : { date };
  return printTime({ ...known, ...(approximate && { approximate }) }, { withDate: true });
}

/** The clock; the words of a time of which nothing else is known. */
function clockCell(time: EventTime): string {
  const { clock, approximate } = time;
  if (clock !== undefined) {
    return printTime({ clock, ...(approximate && { approximate }) }, { withDate: false });
  }
  return time.date === undefined && time.day === undefined ? (time.written ?? '') : '';
}

/** Date and clock, with the zone where it is another than that of the start. */
function endCell(end: EventTime, startZone: string, report: Report): string {
  const own = zoneOf(end, report);
  const pieces = [dateCell(end, report), clockCell(end)];
  if (end.clock !== undefined && own !== startZone) pieces.push(own);
  return pieces.filter((piece) => piece !== '').join(' ');
}
