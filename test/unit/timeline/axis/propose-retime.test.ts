import { describe, expect, it } from 'vitest';
import type { EventTime, Report } from '../../../../src-shared/report/report.ts';
import {
  type DraggedPart,
  proposeRetime,
} from '../../../../src-shared/timeline/axis/propose-retime.ts';
import { event, timelineReport } from '../../report/build-report.ts';

const minute = 60_000;
const hour = 60 * minute;

function dragged(report: Report, ids: readonly string[], by: number, part?: DraggedPart) {
  const { changes, by: possible } = proposeRetime(report, report.timelines[0]!, ids, by, part);
  return { by: possible, changes: Object.fromEntries(changes) };
}

function draggedTime(time: EventTime, by: number, parts: Partial<Report> = {}) {
  return dragged(timelineReport([event('a', time)], parts), ['a'], by).changes.a?.time;
}

describe('a time that is dragged', () => {
  it('is written in the zone and form it had', () => {
    expect(draggedTime({ date: '2024-05-09', clock: '15:03' }, -7 * minute)).toEqual({
      date: '2024-05-09',
      clock: '14:56',
    });
    const own = { date: '2024-05-09', clock: '15:03', zone: 'Europe/Berlin' };
    expect(draggedTime(own, minute)).toEqual({ ...own, clock: '15:04' });
  });

  it('loses the words it came in and is no longer approximate', () => {
    const said = {
      date: '2024-05-09',
      clock: '15:03',
      approximate: true,
      written: '~3 PM',
    } as const;
    expect(draggedTime(said, minute)).toEqual({ date: '2024-05-09', clock: '15:04' });
  });

  it('passes midnight', () => {
    expect(draggedTime({ date: '2024-05-09', clock: '23:50' }, 20 * minute)).toEqual({
      date: '2024-05-10',
      clock: '00:10',
    });
  });

  it('becomes finer where it has to', () => {
    expect(draggedTime({ date: '2024-05-09', clock: '15' }, 5 * minute)).toEqual({
      date: '2024-05-09',
      clock: '15:05',
    });
    expect(draggedTime({ date: '2024-05-09' }, 90 * minute)).toEqual({
      date: '2024-05-09',
      clock: '01:30',
    });
  });

  it('jumps over an hour that does not exist', () => {
    const before = { date: '2024-03-31', clock: '01:50' };
    expect(draggedTime(before, 20 * minute, { zone: 'Europe/Berlin' })).toEqual({
      date: '2024-03-31',
      clock: '03:10',
    });
  });

  it('says which of two hours it means', () => {
    const before = { date: '2024-10-27', clock: '01:30' };
    const frame = { zone: 'Europe/Berlin' };
    expect(draggedTime(before, hour, frame)).toEqual({
      date: '2024-10-27',
      clock: '02:30',
      offset: '+02:00',
    });
    expect(draggedTime(before, 2 * hour, frame)).toEqual({
      date: '2024-10-27',
      clock: '02:30',
      offset: '+01:00',
    });
    expect(draggedTime(before, 3 * hour, frame)).toEqual({ date: '2024-10-27', clock: '03:30' });
  });

  it('counts days where no date is known, and stops at the beginning of Day 1', () => {
    expect(draggedTime({ clock: '23:50' }, 20 * minute)).toEqual({ day: 2, clock: '00:10' });
    const report = timelineReport([
      event('a', { clock: '00:10' }),
      event('b', { day: 2, clock: '01:00' }),
    ]);
    expect(dragged(report, ['a', 'b'], -hour)).toEqual({
      by: -10 * minute,
      changes: {
        a: { time: { clock: '00:00' } },
        b: { time: { day: 2, clock: '00:50' } },
      },
    });
  });

  it('stays a day count where the date of Day 1 is known', () => {
    expect(draggedTime({ day: 2, clock: '00:10' }, -20 * minute, { dayOne: '2024-05-09' })).toEqual(
      { day: 1, clock: '23:50' },
    );
  });

  it('stays within the calendar', () => {
    const report = timelineReport([event('a', '12:00')]);
    const { by, changes } = dragged(report, ['a'], 1e18);
    expect(changes.a?.time).toEqual({ date: '9999-01-01', clock: '00:00' });
    expect(by).toBeLessThan(1e18);
  });
});

describe('a selection', () => {
  const unknown = event('lost', {});
  const gap = event('gap', { date: '2024-03-31', clock: '02:30', zone: 'Europe/Berlin' });
  const undated = event('undated', { clock: '10:00' });

  it('moves together; events without a place on the axis stay', () => {
    const entries = [event('a', '14:00'), unknown, gap, undated, event('b', '14:05')];
    const report = timelineReport(entries);
    expect(dragged(report, ['a', 'b', 'lost', 'gap', 'undated', 'nobody'], minute)).toEqual({
      by: minute,
      changes: {
        a: { time: { date: '2024-05-09', clock: '14:01' } },
        b: { time: { date: '2024-05-09', clock: '14:06' } },
      },
    });
  });

  it('changes nothing where nothing moves', () => {
    const report = timelineReport([event('a', '14:00'), unknown]);
    expect(dragged(report, ['a'], 0)).toEqual({ by: 0, changes: {} });
    expect(dragged(report, ['lost'], minute)).toEqual({ by: 0, changes: {} });
  });
});

describe('a range', () => {
  const end = { date: '2024-05-09', clock: '14:20' };
  const report = timelineReport([event('a', '14:00', 'action', { end })]);
  const at = (clock: string) => ({ date: '2024-05-09', clock });

  it('moves with both edges', () => {
    expect(dragged(report, ['a'], 5 * minute).changes.a).toEqual({
      time: at('14:05'),
      end: at('14:25'),
    });
  });

  it('is made longer or shorter by one edge, up to the other', () => {
    expect(dragged(report, ['a'], -5 * minute, 'start').changes.a).toEqual({
      time: at('13:55'),
      end,
    });
    expect(dragged(report, ['a'], 5 * minute, 'end').changes.a).toEqual({
      time: at('14:00'),
      end: at('14:25'),
    });
    expect(dragged(report, ['a'], hour, 'start')).toEqual({
      by: 20 * minute,
      changes: { a: { time: at('14:20'), end } },
    });
    expect(dragged(report, ['a'], -hour, 'end').by).toBe(-20 * minute);
  });

  it('keeps an end whose time is not known', () => {
    const open = timelineReport([event('a', '14:00', 'action', { end: { written: 'later' } })]);
    expect(dragged(open, ['a'], minute).changes.a).toEqual({
      time: at('14:01'),
      end: { written: 'later' },
    });
  });
});
