import { addEvent } from '../../report/edit/add-event.ts';
import { insertEntry } from '../../report/edit/move-entries.ts';
import type { Report } from '../../report/report.ts';
import { quickAddContext } from './quick-add-context.ts';
import { type NewEvent, readQuickAdd } from './read-quick-add.ts';

/** Where a dropped line goes, and what it is read with. */
export type LinePlace = {
  readonly timeline: string;
  /** The entry before which it stands where it tells no time; undefined: after the last. */
  readonly before: string | undefined;
  /** The ISO date on the wall. */
  readonly today: string | undefined;
  /** The id of the new event. */
  readonly id: string;
};

/**
 * Takes a line of text into a timeline as `readQuickAdd` reads it; with a time it goes to its place. One that
 * cannot be read for certain stays word for word, of unknown time. A blank line changes nothing.
 */
export function addLine(report: Report, line: string, place: LinePlace): Report {
  const { before, today, id } = place;
  const timeline = report.timelines.find((each) => each.id === place.timeline);
  if (timeline === undefined || line.trim() === '') return report;
  const reading = readQuickAdd(line, quickAddContext(report, timeline, undefined, today));
  const asItIs: NewEvent = { kind: 'note', kindGuessed: true, text: line.trim(), time: {} };
  const event = { ...(reading.kind === 'event' ? reading.event : asItIs), id };
  if (Object.keys(event.time).length > 0) return addEvent(report, timeline.id, event);
  const at = timeline.entries.findIndex((entry) => entry.id === before);
  const index = at === -1 ? timeline.entries.length : at;
  return insertEntry(report, event, { timeline: timeline.id, index });
}
