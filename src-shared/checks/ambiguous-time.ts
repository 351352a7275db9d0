import { instantOf } from '../time/instant-of.ts';
import { eventTimes } from './event-times.ts';
import { nameEvent } from './name-part.ts';
import type { Rule } from './rule.ts';
import { readsOfTimelines } from './timeline-section.ts';

/** No time falls, without saying which is meant, into an hour that occurs twice when the clocks go back. */
export const ambiguousTime: Rule = {
  name: 'ambiguous-time',
  reads: readsOfTimelines,
  check: (report) =>
    eventTimes(report).flatMap(({ event, time }) => {
      const result = instantOf(time, report);
      if (result.kind !== 'twice') return [];
      const message = `${nameEvent(event)} has a time with two meanings: ${result.message}`;
      return [{ message, where: { kind: 'event', id: event.id } }];
    }),
};
