import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInTime } from '../../../../src-shared/report/edit/place-in-time.ts';
import type { TimelineEntry } from '../../../../src-shared/report/report.ts';
import { dayHeading, event, passage } from '../build-report.ts';

const frame = { zone: 'UTC' };
const next = (clock: string) => ({ date: '2024-05-10', clock });

function withEvent(entries: readonly TimelineEntry[], clock: string): string {
  const added = event('NEW', clock);
  const index = placeInTime(entries, added, frame);
  return entries
    .toSpliced(index, 0, added)
    .map(({ id }) => id)
    .join(' ');
}

describe('placeInTime', () => {
  const sorted = [event('14:00', '14:00'), event('14:10', '14:10'), event('14:20', '14:20')];

  it.each([
    ['13:00', 'NEW 14:00 14:10 14:20'],
    ['14:05', '14:00 NEW 14:10 14:20'],
    ['14:10', '14:00 14:10 NEW 14:20'],
    ['15:00', '14:00 14:10 14:20 NEW'],
  ])('finds the place of %s among others', (clock, expected) => {
    expect(withEvent(sorted, clock)).toBe(expected);
  });

  it('puts the first event of a timeline behind the passages above it', () => {
    expect(withEvent([], '14:00')).toBe('NEW');
    expect(withEvent([passage('intro')], '14:00')).toBe('intro NEW');
    expect(withEvent([passage('intro'), ...sorted], '13:00')).toBe('intro NEW 14:00 14:10 14:20');
  });

  it('leaves what belongs to an event behind it, and the closing words at the end', () => {
    const entries = [
      event('14:00', '14:00'),
      passage('graph'),
      event('?', {}),
      event('15:00', '15:00'),
      passage('end'),
    ];
    expect(withEvent(entries, '14:30')).toBe('14:00 graph ? NEW 15:00 end');
    expect(withEvent(entries, '16:00')).toBe('14:00 graph ? 15:00 NEW end');
  });

  it('minds the day headings', () => {
    const entries = [
      dayHeading('Thursday'),
      event('23:00', '23:00'),
      dayHeading('Friday'),
      event('01:00', next('01:00')),
    ];
    expect(withEvent(entries, '23:30')).toBe('Thursday 23:00 NEW Friday 01:00');
    const late = event('NEW', next('00:30'));
    expect(placeInTime(entries, late, frame)).toBe(3);
  });

  it('is not led astray by one mistyped time', () => {
    const late = [...sorted, event('19:30', '19:30'), event('14:40', '14:40')];
    expect(withEvent(late, '15:00')).toBe('14:00 14:10 14:20 19:30 14:40 NEW');
    const early = [event('14:00', '14:00'), event('04:10', '04:10'), event('14:20', '14:20')];
    expect(withEvent(early, '14:05')).toBe('14:00 04:10 NEW 14:20');
  });

  it('is not led astray by mistyped headings, however many', () => {
    const later = { date: '2024-05-12', clock: '09:00' };
    const entries = [
      dayHeading('wrong', '2024-05-20'),
      dayHeading('wrong too', '2024-05-21'),
      dayHeading('and wrong', '2024-05-22'),
      event('14:00', '14:00'),
    ];
    expect(placeInTime(entries, event('NEW', later), frame)).toBe(4);
  });

  it('puts an event of unknown time at the end', () => {
    expect(placeInTime([...sorted, passage('end')], event('?', {}), frame)).toBe(3);
  });

  it('keeps the place an event comes from where that is as good as any', () => {
    const entries = [event('a', '14:00'), event('b', '14:00'), event('c', '14:00')];
    expect(placeInTime(entries, event('x', '14:00'), frame, 1)).toBe(1);
    expect(placeInTime(entries, event('x', {}), frame, 0)).toBe(0);
    expect(placeInTime(entries, event('x', '13:00'), frame, 1)).toBe(0);
  });

  it('keeps a timeline sorted into which events are put one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 23 }), { maxLength: 20 }), (hours) => {
        const entries: TimelineEntry[] = [];
        for (const hour of hours) {
          const added = event(`${hour}`, `${hour}:00`);
          entries.splice(placeInTime(entries, added, frame), 0, added);
        }
        expect(entries.map(({ id }) => id)).toEqual(hours.map(String).toSorted());
      }),
    );
  });
});
