import type { EventTime, Report } from '../report/report.ts';
import { isDate } from '../time/calendar-date.ts';
import { instantOf } from '../time/instant-of.ts';
import { isZone } from '../time/zone.ts';
import { eventTimes } from './event-times.ts';
import { nameEvent } from './name-part.ts';
import type { Rule } from './rule.ts';
import { readsOfTimelines } from './timeline-section.ts';

/** Every time exists: its date is in the calendar, its zone is known, and its clock was not skipped in spring. */
export const impossibleTime: Rule = {
  name: 'impossible-time',
  reads: readsOfTimelines,
  check: (report) =>
    eventTimes(report).flatMap(({ event, time }) => {
      const problem = problemOf(time, report);
      if (problem === undefined) return [];
      const message = `${nameEvent(event)} has a time that cannot be: ${problem}`;
      return [{ message, where: { kind: 'event', id: event.id } }];
    }),
};

function problemOf(time: EventTime, report: Report): string | undefined {
  if (time.date !== undefined && !isDate(time.date)) return `${time.date} is not in the calendar.`;
  const zone = time.zone ?? report.zone;
  if (time.clock !== undefined && !isZone(zone)) return `“${zone}” is no time zone.`;
  const result = instantOf(time, report);
  return result.kind === 'gap' ? result.message : undefined;
}
