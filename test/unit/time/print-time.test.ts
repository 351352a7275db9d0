import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventTime } from '../../../src-shared/report/report.ts';
import { isoDateOfDay } from '../../../src-shared/time/calendar-date.ts';
import { parseTime } from '../../../src-shared/time/parse-time.ts';
import {
  dayClockLabel,
  isoInstant,
  printLongDate,
  printTime,
  printTimeRange,
} from '../../../src-shared/time/print-time.ts';
import { resolveSpoken } from '../../../src-shared/time/resolve-spoken.ts';

describe('a time is printed', () => {
  it.each<[EventTime, string]>([
    [{ date: '2024-05-14', clock: '13:58' }, '2024-05-14 13:58'],
    [{ date: '2024-05-14', clock: '13:58', zone: '+02:00' }, '2024-05-14 13:58 +02:00'],
    [{ date: '2024-05-14' }, '2024-05-14'],
    [{ day: 2, clock: '00:10' }, 'Day 2 00:10'],
    [{ day: 2, clock: '00:10', approximate: true }, 'Day 2 ~00:10'],
    [{ date: '2024-05-14', approximate: true }, '~2024-05-14'],
    [{ clock: '13' }, '13h'],
    [
      { date: '2024-10-27', clock: '02:30', zone: 'Europe/Berlin', offset: '+01:00' },
      '2024-10-27 02:30 +01:00 Europe/Berlin',
    ],
    [{}, ''],
  ])('%j', (time, printed) => {
    expect(printTime(time, { withDate: true })).toBe(printed);
  });

  it('without its date, and with the zone of the report', () => {
    const time = { date: '2024-05-14', clock: '13:58', approximate: true } as const;
    expect(printTime(time, { withDate: false, zone: 'UTC' })).toBe('~13:58 UTC');
  });
});

describe('a range is printed', () => {
  it.each<[EventTime, EventTime, string]>([
    [{ clock: '13:30' }, { clock: '13:45' }, '13:30-13:45'],
    [{ clock: '13:30', approximate: true }, { clock: '13:45', approximate: true }, '~13:30-~13:45'],
    [
      { date: '2024-05-14', clock: '13:30' },
      { date: '2024-05-14', clock: '13:45' },
      '2024-05-14 13:30-13:45',
    ],
    [
      { date: '2024-05-14', clock: '23:30' },
      { date: '2024-05-15', clock: '00:10' },
      '2024-05-14 23:30 - 2024-05-15 00:10',
    ],
    [{ day: 1, clock: '23:30' }, { day: 2, clock: '00:10' }, 'Day 1 23:30 - Day 2 00:10'],
    [
      { clock: '01:30', zone: '+01:00' },
      { clock: '03:30', zone: '+02:00' },
      '01:30 +01:00 - 03:30 +02:00',
    ],
    [{ date: '2024-05-14' }, { date: '2024-05-16' }, '2024-05-14 - 2024-05-16'],
    [{ clock: '13:30' }, {}, '13:30'],
  ])('%j to %j', (time, end, printed) => {
    expect(printTimeRange(time, end, { withDate: true })).toBe(printed);
  });
});

describe('printing then parsing', () => {
  const digits = (most: number) =>
    fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));
  const fraction = fc.stringMatching(/^\d{1,9}$/);
  const clock = fc
    .tuple(digits(23), digits(59), digits(59), fraction, fc.constantFrom(1, 2, 3, 4))
    .map(([hour, minute, second, rest, length]) => {
      const whole = [hour, minute, second].slice(0, length).join(':');
      return length === 4 ? `${whole}.${rest}` : whole;
    });
  const date = fc
    .integer({ min: -719_528, max: 2_932_896 })
    .map((number) => isoDateOfDay(number) ?? '');
  const zone = fc.constantFrom(
    'UTC',
    '+05:45',
    '-07:00',
    'Europe/Berlin',
    'America/Port-au-Prince',
    'America/Argentina/Buenos_Aires',
    'Etc/GMT+5',
  );
  const about = fc.constantFrom<EventTime>({}, { approximate: true });
  const clockPart = fc.oneof(fc.record({ clock }), fc.record({ clock, zone }), fc.constant({}));
  const dayPart = fc.oneof(
    fc.record({ date }),
    fc.record({ day: fc.integer({ min: 1, max: 100_000 }) }),
    fc.constant({}),
  );
  const known = (time: EventTime) => Object.keys(time).some((key) => key !== 'approximate');
  const time = fc
    .tuple(dayPart, clockPart, about)
    .map(([day, rest, approximate]): EventTime => ({ ...day, ...rest, ...approximate }))
    .filter(known);

  it('gives the same time', () => {
    fc.assert(
      fc.property(time, (stored) => {
        const spoken = parseTime(printTime(stored, { withDate: true }));
        expect(spoken && resolveSpoken(spoken, {})).toEqual({ time: stored, questions: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same hour of the two that a zone repeats', () => {
    const stored = { date: '2024-10-27', clock: '02:30', zone: 'Europe/Berlin', offset: '+01:00' };
    const spoken = parseTime(printTime(stored, { withDate: true })) ?? {};
    expect(resolveSpoken(spoken, {}).time).toEqual(stored);
  });

  it('gives the same range', () => {
    const ends = fc.oneof(
      fc.record({ first: fc.record({ date, clock }), last: fc.record({ date, clock }) }),
      fc.tuple(date, clock, clock).map(([day, first, last]) => ({
        first: { date: day, clock: first },
        last: { date: day, clock: last },
      })),
      fc
        .tuple(
          fc.record({ day: fc.integer({ min: 1, max: 9 }), clock }),
          fc.record({ day: fc.integer({ min: 1, max: 9 }), clock }),
        )
        .map(([first, last]) => ({ first, last })),
      fc.tuple(zone, zone, date, clock, clock).map(([firstZone, lastZone, day, first, last]) => ({
        first: { date: day, clock: first, zone: firstZone },
        last: { date: day, clock: last, zone: lastZone },
      })),
      fc.record({ first: fc.record({ date }), last: fc.record({ date }) }),
    );
    fc.assert(
      fc.property(ends, about, about, ({ first, last }, firstAbout, lastAbout) => {
        const [start, end]: EventTime[] = [
          { ...first, ...firstAbout },
          { ...last, ...lastAbout },
        ];
        const printed = printTimeRange(start ?? {}, end, { withDate: true });
        const spoken = parseTime(printed);
        expect(spoken && resolveSpoken(spoken, {})).toEqual({ time: start, end, questions: [] });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('labels', () => {
  it('a time without a date is named by its day and clock', () => {
    const times: EventTime[] = [{ day: 2, clock: '02:00' }, { clock: '02:00' }, { day: 3 }, {}];
    expect(times.map(dayClockLabel)).toEqual(['D2 02:00', 'D1 02:00', 'D3', '']);
  });

  it('an instant is printed in UTC, with a fraction only where there is one', () => {
    expect([Date.UTC(2024, 4, 14, 2), Date.UTC(2024, 4, 14, 2, 0, 0, 120)].map(isoInstant)).toEqual(
      ['2024-05-14T02:00:00Z', '2024-05-14T02:00:00.120Z'],
    );
  });

  it('a long date is printed in the language of the report', () => {
    const languages = ['en', 'en-GB', 'de', 'pt-BR', 'not a tag'];
    expect(languages.map((language) => printLongDate('2024-05-14', language))).toEqual([
      'Tuesday 14 May 2024',
      'Tuesday 14 May 2024',
      'Dienstag, 14. Mai 2024',
      'terça-feira, 14 de maio de 2024',
      'Tuesday 14 May 2024',
    ]);
    expect(printLongDate('2024-02-30', 'en')).toBe('2024-02-30');
  });
});
