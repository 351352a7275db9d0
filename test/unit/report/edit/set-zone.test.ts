import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setZone } from '../../../../src-shared/report/edit/set-zone.ts';
import { type EventTime, isEvent, type Report } from '../../../../src-shared/report/report.ts';
import { instantOf } from '../../../../src-shared/time/instant-of.ts';
import { arbitraryReport } from '../../arbitrary-report.ts';
import { event, timelineReport } from '../build-report.ts';

function timesAfter(
  times: readonly EventTime[],
  change: 'clock-stays' | 'instant-stays',
  parts = {},
) {
  const report = timelineReport(
    times.map((time, index) => event(`${index}`, time)),
    { zoneAssumed: true, ...parts },
  );
  return timesOf(setZone(report, 'Europe/Berlin', change));
}

function timesOf({ timelines }: Report): readonly EventTime[] {
  return timelines.flatMap(({ entries }) => entries.filter(isEvent).map(({ time }) => time));
}

const date = '2024-05-09';

describe('setZone', () => {
  it('leaves the clocks, or the instants', () => {
    const times = [{ date, clock: '23:30', written: '11:30 PM' }];
    expect(timesAfter(times, 'clock-stays')).toEqual(times);
    expect(timesAfter(times, 'instant-stays')).toEqual([{ date: '2024-05-10', clock: '01:30' }]);
  });

  it('is no assumption any longer', () => {
    const { zoneAssumed: _assumed, ...report } = timelineReport([], { zoneAssumed: true });
    expect(setZone({ ...report, zoneAssumed: true }, 'UTC', 'clock-stays')).toEqual(report);
  });

  it('does not touch a time with a zone of its own, a date without a clock, or an unknown time', () => {
    const times = [{ date, clock: '14:00', zone: '+05:30' }, { date }, {}];
    expect(timesAfter(times, 'instant-stays')).toEqual(times);
  });

  it('keeps that a time is approximate', () => {
    const times = [{ date, clock: '14', approximate: true as const }];
    expect(timesAfter(times, 'instant-stays')).toEqual([{ date, clock: '16', approximate: true }]);
  });

  it('counts days on where a date is known, and pins the old zone where none is', () => {
    const times = [{ day: 1, clock: '23:30' }];
    expect(timesAfter(times, 'instant-stays', { dayOne: date })).toEqual([
      { day: 2, clock: '01:30' },
    ]);
    expect(timesAfter(times, 'instant-stays')).toEqual([{ day: 1, clock: '23:30', zone: 'UTC' }]);
  });

  it('drops an offset that chose between two hours of the old zone', () => {
    const time = { date: '2024-11-03', clock: '01:30', offset: '-05:00' };
    expect(timesAfter([time], 'clock-stays', { zone: 'America/New_York' })).toEqual([
      { date: '2024-11-03', clock: '01:30' },
    ]);
    expect(timesAfter([time], 'instant-stays', { zone: 'America/New_York' })).toEqual([
      { date: '2024-11-03', clock: '07:30' },
    ]);
  });

  it('changes ends too', () => {
    const ranged = event('a', { date, clock: '14:00' }, 'note', { end: { date, clock: '14:30' } });
    const [timeline] = setZone(timelineReport([ranged]), '+01:00', 'instant-stays').timelines;
    expect(timeline?.entries).toEqual([
      { ...ranged, time: { date, clock: '15:00' }, end: { date, clock: '15:30' } },
    ]);
  });

  it('refuses a zone that does not exist', () => {
    const report = timelineReport([event('a', '14:00')]);
    expect(setZone(report, 'Mars/Olympus', 'instant-stays')).toBe(report);
  });

  it('leaves every instant that is known', () => {
    const zones = fc.constantFrom('UTC', 'Asia/Kolkata', 'America/New_York', '+13:45');
    fc.assert(
      fc.property(arbitraryReport(), zones, (report, zone) => {
        const after = setZone(report, zone, 'instant-stays');
        const known = (each: Report) =>
          timesOf(each).map((time) => {
            const result = instantOf(time, each);
            return (
              time.clock !== undefined && result.kind === 'instant' && result.epochMilliseconds
            );
          });
        expect(known(after)).toEqual(known(report));
      }),
    );
  });
});
