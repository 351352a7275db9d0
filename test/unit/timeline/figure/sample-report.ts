import type { EventKind } from '../../../../src-shared/report/event-kind.ts';
import type { EventTime, Report, TimelineEvent } from '../../../../src-shared/report/report.ts';

/** An event for a figure: when, what, and until when. */
export type SampleEvent = readonly [time: EventTime, kind: EventKind, end?: EventTime];

/** A report with one timeline; the words of its events stand in no figure. */
export function sampleReport(events: readonly SampleEvent[], more: Partial<Report> = {}): Report {
  const entries = events.map(
    ([time, kind, end], index): TimelineEvent => ({
      id: `e${index}`,
      time,
      kind,
      text: 'SECRET words',
      ...(end && { end }),
    }),
  );
  const section = { kind: 'timeline', id: 's', heading: 'Timeline', timeline: 't' } as const;
  return {
    id: 'r',
    title: 'Queue stalled',
    authors: [],
    roles: [],
    services: [],
    tags: [],
    zone: 'UTC',
    sections: [{ ...section, form: 'list', children: [] }],
    timelines: [{ id: 't', entries }],
    actions: [],
    images: {},
    ...more,
  };
}

/** A time on 14 May 2024 or so many minutes of it later. */
export function at(minutes: number): EventTime {
  const iso = new Date(Date.UTC(2024, 4, 14) + minutes * 60_000).toISOString();
  return { date: iso.slice(0, 10), clock: iso.slice(11, 16) };
}

/** From impact to resolution, within two hours. */
export const incident: readonly SampleEvent[] = [
  [at(838), 'impact-started'],
  [at(842), 'detected'],
  [at(845), 'acknowledged'],
  [at(851), 'hypothesis'],
  [at(892), 'action', at(905)],
  [at(896), 'mitigated'],
  [at(940), 'resolved'],
];
