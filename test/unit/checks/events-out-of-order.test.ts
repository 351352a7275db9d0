import { describe, expect, it } from 'vitest';
import { eventsOutOfOrder } from '../../../src-shared/checks/events-out-of-order.ts';
import { event, timelineReport } from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

function findings(...clocks: string[]) {
  return findingsOf(eventsOutOfOrder, timelineReport(clocks.map((clock) => event(clock, clock))));
}

describe('events-out-of-order', () => {
  it('finds the event that stands wrong and says beside which', () => {
    expect(findings('14:00', '14:30', '14:10', '15:00')).toEqual([
      'event 14:10: “14:10 14:10” stands below “14:30 14:30” but is earlier: correct its time, or sort the timeline by time.',
    ]);
    expect(findings('14:00', '19:30', '14:10', '15:00')).toEqual([
      'event 19:30: “19:30 19:30” stands above “14:10 14:10” but is later: correct its time, or sort the timeline by time.',
    ]);
  });

  it('finds once that a timeline runs backwards', () => {
    expect(findings('16:00', '15:00', '14:00')).toEqual([
      'section timeline: The timeline runs from the newest event to the oldest, and readers expect the oldest first: sort it by time.',
    ]);
  });

  it('finds nothing in order, nor in a timeline that is not printed', () => {
    expect(findings('14:00', '14:00', '15:00')).toEqual([]);
    const report = timelineReport([event('a', '15:00'), event('b', '14:00')], { sections: [] });
    expect(findingsOf(eventsOutOfOrder, report)).toEqual([]);
  });
});
