import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventTime } from '../../../src-shared/report/report.ts';
import { instantOf } from '../../../src-shared/time/instant-of.ts';
import { writeDayClock, writeInstant } from '../../../src-shared/time/write-instant.ts';

const utc = { zone: 'UTC' };

describe('an instant is written', () => {
  it.each<[string, string, EventTime, EventTime]>([
    [
      'with the date',
      '2024-05-14T14:05Z',
      { date: '2024-05-13', clock: '09:00' },
      { date: '2024-05-14', clock: '14:05' },
    ],
    ['as a day', '2024-05-14T14:05Z', { day: 1, clock: '09:00' }, { day: 2, clock: '14:05' }],
    [
      'with the date before day 1',
      '2024-05-12T14:05Z',
      { day: 1, clock: '09:00' },
      { date: '2024-05-12', clock: '14:05' },
    ],
    [
      'in its own zone',
      '2024-05-14T14:05Z',
      { date: '2024-05-14', clock: '09:00', zone: '-07:00' },
      { date: '2024-05-14', clock: '07:05', zone: '-07:00' },
    ],
    [
      'as exactly as before',
      '2024-05-14T14:05Z',
      { date: '2024-05-14', clock: '09:00:00' },
      { date: '2024-05-14', clock: '14:05:00' },
    ],
    [
      'to the hour',
      '2024-05-14T14:00Z',
      { date: '2024-05-14', clock: '09' },
      { date: '2024-05-14', clock: '14' },
    ],
    [
      'finer where the instant needs it',
      '2024-05-14T14:05:09Z',
      { date: '2024-05-14', clock: '09' },
      { date: '2024-05-14', clock: '14:05:09' },
    ],
    [
      'with as many digits as it needs',
      '2024-05-14T14:05:09.250Z',
      { date: '2024-05-14', clock: '09:00:00.1' },
      { date: '2024-05-14', clock: '14:05:09.25' },
    ],
    [
      'with as many digits as there were',
      '2024-05-14T14:05:09.250Z',
      { date: '2024-05-14', clock: '09:00:00.123456' },
      { date: '2024-05-14', clock: '14:05:09.250000' },
    ],
    ['as a date alone', '2024-05-14T00:00Z', { date: '2024-05-13' }, { date: '2024-05-14' }],
    ['with minutes where nothing was known', '2024-05-14T14:00Z', {}, { day: 2, clock: '14:00' }],
    [
      'without the old words',
      '2024-05-14T14:05Z',
      { date: '2024-05-14', clock: '09:00', approximate: true, written: 'nine-ish' },
      { date: '2024-05-14', clock: '14:05' },
    ],
  ])('%s', (_name, iso, like, expected) => {
    const frame = { zone: 'UTC', dayOne: '2024-05-13' };
    expect(writeInstant(Date.parse(iso), like, frame)).toEqual(expected);
  });

  it('with its offset only in an hour that occurs twice', () => {
    const frame = { zone: 'Europe/Berlin' };
    const like = { date: '2024-10-27', clock: '09:00' };
    const written = ['2024-10-27T00:30Z', '2024-10-27T01:30Z', '2024-10-27T02:30Z'].map((iso) =>
      writeInstant(Date.parse(iso), like, frame),
    );
    expect(written).toEqual([
      { date: '2024-10-27', clock: '02:30', offset: '+02:00' },
      { date: '2024-10-27', clock: '02:30', offset: '+01:00' },
      { date: '2024-10-27', clock: '03:30' },
    ]);
  });

  it('but not in a zone that is none, nor beyond the year 9999', () => {
    expect(() => writeInstant(0, {}, { zone: 'Nowhere/Town' })).toThrow('is not a time zone');
    expect(() => writeInstant(8e15, {}, utc)).toThrow('years 0000 to 9999');
  });
});

describe('an instant survives', () => {
  const zones = [
    'UTC',
    '+05:45',
    '-09:30',
    ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/')),
  ];
  // Many fall on days and hours at which clocks somewhere are changed.
  const changes = fc.constantFrom(
    '2024-03-10',
    '2024-03-31',
    '2024-04-07',
    '2024-10-06',
    '2024-10-27',
    '2024-11-03',
  );
  const onChange = fc
    .tuple(changes, fc.integer({ min: -72, max: 240 }))
    .map(([date, quarters]) => Date.parse(date) + quarters * 900_000);
  const anywhere = fc.integer({ min: Date.UTC(1972, 0), max: Date.UTC(2100, 0) });
  const clock = fc.constantFrom('14', '14:05', '14:05:09', '14:05:09.1', '14:05:09.123456');
  const like = fc.oneof(
    fc.record({ date: fc.constant('2024-05-14'), clock }),
    fc.record({ day: fc.constant(1), clock }),
    fc.record({ date: fc.constant('2024-05-14') }),
    fc.constant({}),
  );

  it('being written and read in any zone and form', () => {
    const zone = fc.constantFrom(...zones);
    const day = fc.constantFrom({}, { dayOne: '2024-03-30' });
    fc.assert(
      fc.property(
        fc.oneof(onChange, anywhere),
        like,
        zone,
        fc.option(zone),
        day,
        (instant, form, report, own, dayOne) => {
          const frame = { zone: report, ...dayOne };
          const time = writeInstant(instant, own === null ? form : { ...form, zone: own }, frame);
          expect(instantOf(time, frame)).toMatchObject({
            kind: 'instant',
            epochMilliseconds: instant,
          });
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a time without a date is written', () => {
  const minutes = (count: number) => count * 60_000;

  it.each<[string, number, EventTime, EventTime | undefined]>([
    ['with its day', minutes(1450), { day: 1, clock: '09:00' }, { day: 2, clock: '00:10' }],
    ['without a day where it had none', minutes(10), { clock: '09:00' }, { clock: '00:10' }],
    [
      'with a day where it needs one',
      minutes(1450),
      { clock: '09:00' },
      { day: 2, clock: '00:10' },
    ],
    ['finer where it has to be', 61_500, { clock: '09' }, { clock: '00:01:01.5' }],
    ['to the day', minutes(1440), { day: 1 }, { day: 2 }],
    [
      'in its own zone',
      minutes(540),
      { clock: '02:00', zone: '-07:00' },
      { clock: '02:00', zone: '-07:00' },
    ],
    ['never before day 1', minutes(-1), { clock: '09:00' }, undefined],
  ])('%s', (_name, milliseconds, like, expected) => {
    expect(writeDayClock(milliseconds, like, utc)).toEqual(expected);
  });

  it('and read back is the same', () => {
    const like = fc.constantFrom<EventTime>(
      { clock: '14' },
      { day: 3, clock: '14:05' },
      {},
      { day: 2 },
      { clock: '14:05', zone: '-07:00' },
    );
    fc.assert(
      fc.property(fc.integer({ min: 86_400_000, max: 1e11 }), like, (milliseconds, form) => {
        const time = writeDayClock(milliseconds, form, utc) ?? {};
        expect(instantOf(time, utc)).toMatchObject({ kind: 'day-clock', milliseconds });
      }),
    );
  });
});
