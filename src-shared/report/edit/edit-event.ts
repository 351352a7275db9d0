import type { EventKind } from '../event-kind.ts';
import type { DayHeading, EventTime, Report, TimelineEvent } from '../report.ts';
import { replaceEntry, updateEvent } from './update-timeline.ts';
import { type Changes, withChanges } from './with-changes.ts';

/** What an event says beside its time and its kind, which have functions of their own. */
export type EventWords = Pick<
  TimelineEvent,
  'text' | 'headline' | 'actor' | 'source' | 'internal' | 'leftOut' | 'values'
>;

/** Changes what an event says; `undefined` takes a part away. */
export function editEvent(report: Report, id: string, changes: Changes<EventWords>): Report {
  return updateEvent(report, id, (event) => withChanges<TimelineEvent>(event, changes));
}

/** Says what an event was; from then on its kind is no guess, also where it stays the same. */
export function setEventKind(report: Report, id: string, kind: EventKind): Report {
  return updateEvent(report, id, (event) => withChanges(event, { kind, kindGuessed: undefined }));
}

/** Says when an event ended; `undefined`: nothing is known of an end. */
export function setEventEnd(report: Report, id: string, end: EventTime | undefined): Report {
  return updateEvent(report, id, (event) => withChanges(event, { end }));
}

/** Replaces the Markdown of a passage between events. */
export function setPassageText(report: Report, id: string, text: string): Report {
  return replaceEntry(report, id, (entry) => [
    entry.kind === 'passage' ? withChanges(entry, { text }) : entry,
  ]);
}

/** Changes the words of a day heading or the date it stands for; `undefined`: it tells no date. */
export function editDayHeading(
  report: Report,
  id: string,
  changes: Changes<Pick<DayHeading, 'text' | 'date'>>,
): Report {
  return replaceEntry(report, id, (entry) => [
    entry.kind === 'day-heading' ? withChanges<DayHeading>(entry, changes) : entry,
  ]);
}
