import { describe, expect, it } from 'vitest';
import { ambiguousTime } from '../../../src-shared/checks/ambiguous-time.ts';
import { impossibleTime } from '../../../src-shared/checks/impossible-time.ts';
import { event, timelineReport } from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

const berlin = { zone: 'Europe/Berlin' };

describe('impossible-time', () => {
  it('finds a clock that was skipped in spring', () => {
    const skipped = event('a', { date: '2024-03-31', clock: '02:30' });
    expect(findingsOf(impossibleTime, timelineReport([skipped], berlin))).toEqual([
      'event a: “02:30 a” has a time that cannot be: 02:30 on 2024-03-31 does not exist in Europe/Berlin: the clocks went from 02:00 to 03:00.',
    ]);
  });

  it('finds a date that is not in the calendar and a zone that does not exist', () => {
    const entries = [
      event('a', { date: '2024-02-30', clock: '14:00' }),
      event('b', '14:00', 'note', {
        end: { date: '2024-05-09', clock: '15:00', zone: 'Mars/Olympus' },
      }),
    ];
    expect(findingsOf(impossibleTime, timelineReport(entries))).toEqual([
      'event a: “14:00 a” has a time that cannot be: 2024-02-30 is not in the calendar.',
      'event b: “14:00 b” has a time that cannot be: “Mars/Olympus” is no time zone.',
    ]);
  });

  it('finds nothing wrong with times that are, or are not known', () => {
    const entries = [event('a', '14:00'), event('b', {}), event('c', { day: 2, clock: '01:00' })];
    expect(findingsOf(impossibleTime, timelineReport(entries))).toEqual([]);
  });
});

describe('ambiguous-time', () => {
  const twice = { date: '2024-10-27', clock: '02:30' };

  it('finds a clock in an hour that occurred twice', () => {
    expect(findingsOf(ambiguousTime, timelineReport([event('a', twice)], berlin))).toEqual([
      'event a: “02:30 a” has a time with two meanings: 02:30 on 2024-10-27 occurs twice in Europe/Berlin: at +02:00 and again at +01:00. Choose one.',
    ]);
  });

  it('is content once one of the two is chosen', () => {
    const chosen = event('a', { ...twice, offset: '+01:00' });
    expect(findingsOf(ambiguousTime, timelineReport([chosen], berlin))).toEqual([]);
  });
});
