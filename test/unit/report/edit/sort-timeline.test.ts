import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortTimeline } from '../../../../src-shared/report/edit/sort-timeline.ts';
import { outOfOrder } from '../../../../src-shared/report/out-of-order.ts';
import { isEvent, type TimelineEntry } from '../../../../src-shared/report/report.ts';
import { arbitraryReport } from '../../arbitrary-report.ts';
import { dayHeading, event, ids, passage, timelineReport } from '../build-report.ts';

function sorted(...entries: TimelineEntry[]): string {
  return ids(sortTimeline(timelineReport(entries), 't').timelines[0]?.entries).join(' ');
}

describe('sortTimeline', () => {
  it('puts events in order of time and leaves those of one time in theirs', () => {
    const events = [
      event('c', '15:00'),
      event('a', '14:00'),
      event('d', '15:00'),
      event('b', '14:00'),
    ];
    expect(sorted(...events)).toBe('a b c d');
  });

  it('lets unknown times and passages follow the entry above them', () => {
    expect(
      sorted(
        passage('intro'),
        event('b', '15:00'),
        event('b?', {}),
        passage('b!'),
        event('a', '14:00'),
      ),
    ).toBe('intro a b b? b!');
  });

  it('leaves the closing words last', () => {
    expect(sorted(event('b', '15:00'), event('a', '14:00'), passage('end'))).toBe('a b end');
  });

  it('puts events under the heading of their day', () => {
    const early = event('early', { date: '2024-05-10', clock: '00:00' });
    expect(
      sorted(
        dayHeading('Thu', '2024-05-09'),
        early,
        dayHeading('Fri', '2024-05-10'),
        event('late', '23:00'),
      ),
    ).toBe('Thu late Fri early');
  });

  it('gives the report itself where all is in order', () => {
    const report = timelineReport([event('a', '14:00'), event('?', {}), event('b', '15:00')]);
    expect(sortTimeline(report, 't')).toBe(report);
  });

  it('leaves nothing out of order, loses nothing, and has nothing left to do', () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        for (const timeline of report.timelines) {
          const after = sortTimeline(report, timeline.id);
          const { entries } = after.timelines.find(({ id }) => id === timeline.id)!;
          expect(ids(entries).toSorted()).toEqual(ids(timeline.entries).toSorted());
          expect(outOfOrder(entries.filter(isEvent), report)).toEqual([]);
          expect(sortTimeline(after, timeline.id)).toBe(after);
        }
      }),
    );
  });
});
