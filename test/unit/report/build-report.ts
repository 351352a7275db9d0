import type { EventKind } from '../../../src-shared/report/event-kind.ts';
import type {
  ActionItem,
  EventTime,
  Report,
  Section,
  SectionOf,
  TimelineEntry,
  TimelineEvent,
} from '../../../src-shared/report/report.ts';

/** A report with nothing in it but what a test gives. */
export function buildReport(parts: Partial<Report> = {}): Report {
  return {
    id: 'report',
    title: 'Checkout rejects cards',
    authors: [],
    roles: [],
    services: [],
    tags: [],
    zone: 'UTC',
    sections: [],
    timelines: [],
    actions: [],
    images: {},
    ...parts,
  };
}

/** A report whose one timeline, `t`, stands in the section `timeline`. */
export function timelineReport(
  entries: readonly TimelineEntry[],
  parts: Partial<Report> = {},
): Report {
  return buildReport({
    sections: [timelineSection()],
    timelines: [{ id: 't', entries }],
    ...parts,
  });
}

/** An event on 9 May 2024 at a clock such as `14:05`, or at a whole time; its text is its id. */
export function event(
  id: string,
  time: string | EventTime,
  kind: EventKind = 'note',
  parts: Partial<TimelineEvent> = {},
): TimelineEvent {
  const when = typeof time === 'string' ? { date: '2024-05-09', clock: time } : time;
  return { kind, id, time: when, text: id, ...parts };
}

/** A passage between events; its text is its id. */
export function passage(id: string): TimelineEntry {
  return { kind: 'passage', id, text: id };
}

/** A day heading; its text is its id. */
export function dayHeading(id: string, date?: string): TimelineEntry {
  return { kind: 'day-heading', id, text: id, ...(date === undefined ? {} : { date }) };
}

/** A prose section; its heading is its id. */
export function prose(
  id: string,
  text = '',
  children: readonly Section[] = [],
): SectionOf<'prose'> {
  return { kind: 'prose', id, heading: id, text, children };
}

/** The section that shows the timeline `t`. */
export function timelineSection(id = 'timeline', timeline = 't'): SectionOf<'timeline'> {
  return { kind: 'timeline', id, heading: 'Timeline', timeline, form: 'list', children: [] };
}

/** A section of action items. */
export function actionsSection(id: string): SectionOf<'actions'> {
  return { kind: 'actions', id, heading: id, form: 'list', children: [] };
}

/** An action item; its text is its id. */
export function action(id: string, parts: Partial<ActionItem> = {}): ActionItem {
  return { id, text: id, ...parts };
}

/** The ids of a list, to compare orders. */
export function ids(parts: readonly { readonly id: string }[] | undefined): readonly string[] {
  return (parts ?? []).map(({ id }) => id);
}

/** Ids one after the other: `new-1`, `new-2`. */
export function counter(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}
