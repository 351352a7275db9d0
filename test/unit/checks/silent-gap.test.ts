import { describe, expect, it } from 'vitest';
import { silentGap } from '../../../src-shared/checks/silent-gap.ts';
import type { TimelineEntry } from '../../../src-shared/report/report.ts';
import { event, timelineReport } from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

function findings(...entries: TimelineEntry[]) {
  return findingsOf(silentGap, timelineReport(entries));
}

const start = event('start', '14:00', 'impact-started');
const end = event('end', '18:00', 'resolved');

describe('silent-gap', () => {
  it('finds more than a quarter of the impact without an event', () => {
    expect(
      findings(start, event('a', '15:01'), event('b', '15:59'), event('c', '16:58'), end),
    ).toEqual([
      'event a: Nothing is told of the 1 h 1 min between “14:00 start” and “15:01 a”: say what was tried or awaited.',
      'event end: Nothing is told of the 1 h 2 min between “16:58 c” and “18:00 end”: say what was tried or awaited.',
    ]);
  });

  it('lets half an hour pass in a short incident', () => {
    const short = event('end', '14:50', 'resolved');
    expect(findings(start, event('a', '14:30'), short)).toEqual([]);
    expect(findings(start, event('a', '14:31'), short)).toHaveLength(1);
  });

  it('counts the time that an event lasts, and goes by time, not by the list', () => {
    const long = event('a', '14:30', 'action', { end: { date: '2024-05-09', clock: '16:50' } });
    expect(findings(start, event('b', '17:20'), long, end)).toEqual([]);
  });

  it('begins with the detection where nobody knows when the impact did', () => {
    expect(findings(event('alert', '14:00', 'detected'), end)).toHaveLength(1);
  });

  it('does not measure between times exact to the day, nor without both ends', () => {
    const days = ['2024-05-06', '2024-05-07', '2024-05-08'];
    const [first, second, third] = days.map((date) => ({ date }));
    const known = [
      event('a', first!, 'impact-started'),
      event('b', second!),
      event('c', third!, 'resolved'),
    ];
    expect(findings(...known)).toEqual([]);
    expect(findings(start, event('a', '20:00'))).toEqual([]);
  });
});
