import { allSections } from '../../src-shared/report/all-sections.ts';
import { eventKindNames } from '../../src-shared/report/event-kind.ts';
import { isEvent, type Report, type TimelineEvent } from '../../src-shared/report/report.ts';
import type { ReadReport } from '../documents/read-report.ts';
import type { CommandLineIo, ExitCode } from './command-line-io.ts';
import type { GivenOptions } from './parse-arguments.ts';
import { printable } from './printable.ts';
import { printedInstant } from './printed-instant.ts';
import { readInput } from './read-input.ts';
import { tellNotes } from './tell-notes.ts';

/** `postlude timeline`: what the timeline parser understood, as JSON or to read. */
export async function timelineCommand(
  operands: readonly string[],
  options: GivenOptions,
  io: CommandLineIo,
): Promise<ExitCode> {
  const read = await readInput(operands, options, io);
  if (!read) return 1;
  const understood = {
    zone: read.report.zone,
    events: eventsInOrder(read.report).map((event) => printedEvent(event, read)),
    notUnderstood: read.notUnderstood,
  };
  if (understood.events.length === 0) {
    const message =
      'No timeline was found: no list, table, headings or lines that begin with times.';
    tellNotes(operands[0] ?? '', [{ message }], io);
  }
  if (options.has('json')) io.print(JSON.stringify(understood, null, 2));
  else for (const line of readableLines(understood, read.report)) io.print(printable(line));
  return 0;
}

type PrintedEvent = {
  readonly at: string | null;
  readonly until: string | null;
  readonly written: string;
  readonly approximate: boolean;
  readonly kind: TimelineEvent['kind'];
  readonly text: string;
  readonly actor: string | null;
  readonly line: number | null;
};

/** The events of all timelines in document order; a timeline that no section shows comes last. */
function eventsInOrder(report: Report): readonly TimelineEvent[] {
  const shown = allSections(report).flatMap((section) =>
    section.kind === 'timeline' ? [section.timeline] : [],
  );
  const order = [...new Set([...shown, ...report.timelines.map(({ id }) => id)])];
  return order.flatMap((id) =>
    (report.timelines.find((timeline) => timeline.id === id)?.entries ?? []).filter(isEvent),
  );
}

function printedEvent(event: TimelineEvent, { report, origins }: ReadReport): PrintedEvent {
  const origin = origins.get(event.id);
  return {
    at: printedInstant(event.time, report),
    until: event.end ? printedInstant(event.end, report) : null,
    written: origin?.written ?? event.time.written ?? '',
    approximate: event.time.approximate ?? false,
    kind: event.kind,
    text: event.text,
    actor: event.actor ?? null,
    line: origin?.line ?? null,
  };
}

type Understood = {
  readonly zone: string;
  readonly events: readonly PrintedEvent[];
  readonly notUnderstood: ReadReport['notUnderstood'];
};

function readableLines({ zone, events, notUnderstood }: Understood, report: Report) {
  const assumed = report.zoneAssumed ? ', which nobody said' : '';
  const timeWidth = Math.max(0, ...events.map(({ at }) => (at ?? '?').length));
  return [
    `${events.length} ${events.length === 1 ? 'event' : 'events'}, times in ${zone}${assumed}`,
    ...events.map(({ at, kind, text, line }) =>
      [
        String(line ?? '').padStart(5),
        (at ?? '?').padEnd(timeWidth),
        eventKindNames[kind].padEnd(kindWidth),
        text.split('\n', 1)[0] ?? '',
      ].join('  '),
    ),
    ...(notUnderstood.length > 0 ? ['Not understood:'] : []),
    ...notUnderstood.map(({ line, text }) => `${String(line).padStart(5)}  ${text}`),
  ];
}

const kindWidth = Math.max(...Object.values(eventKindNames).map((name) => name.length));
