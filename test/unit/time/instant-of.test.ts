import { describe, expect, it } from 'vitest';
import type { EventTime } from '../../../src-shared/report/report.ts';
import { dateOf, instantOf } from '../../../src-shared/time/instant-of.ts';

const berlin = { zone: 'Europe/Berlin' };
const utc = { zone: 'UTC' };

function instant(iso: string, precision: string) {
  return { kind: 'instant', epochMilliseconds: Date.parse(iso), precision };
}

describe('a dated time', () => {
  it.each<[EventTime, string, string]>([
    [{ date: '2024-05-14', clock: '14:05' }, '2024-05-14T12:05Z', 'minute'],
    [{ date: '2024-05-14', clock: '14:05:09' }, '2024-05-14T12:05:09Z', 'second'],
    [{ date: '2024-05-14', clock: '14:05:09.1234' }, '2024-05-14T12:05:09.123Z', 'millisecond'],
    [{ date: '2024-05-14', clock: '14' }, '2024-05-14T12:00Z', 'hour'],
    [{ date: '2024-05-14' }, '2024-05-13T22:00Z', 'day'],
    [{ date: '2024-05-14', clock: '14:05', zone: 'UTC' }, '2024-05-14T14:05Z', 'minute'],
    [{ date: '2024-05-14', clock: '14:05', zone: '-07:00' }, '2024-05-14T21:05Z', 'minute'],
    [{ date: '2024-05-14', clock: '14:05', zone: 'Asia/Tokyo' }, '2024-05-14T05:05Z', 'minute'],
  ])('%j has its instant', (time, iso, precision) => {
    expect(instantOf(time, berlin)).toEqual(instant(iso, precision));
  });

  it('counts from the date of day 1', () => {
    const frame = { zone: 'UTC', dayOne: '2024-02-28' };
    expect(instantOf({ day: 3, clock: '00:10' }, frame)).toEqual(
      instant('2024-03-01T00:10Z', 'minute'),
    );
    expect(instantOf({ clock: '00:10' }, frame)).toEqual(instant('2024-02-28T00:10Z', 'minute'));
  });
});

describe('a time without a date', () => {
  const hour = 3_600_000;

  it('counts from midnight of day 1', () => {
    expect(instantOf({ day: 2, clock: '01:00' }, utc)).toEqual({
      kind: 'day-clock',
      day: 2,
      milliseconds: 25 * hour,
      precision: 'minute',
    });
    expect(instantOf({ clock: '02:00' }, utc)).toMatchObject({ day: 1, milliseconds: 2 * hour });
  });

  it('is brought to the clock of the report where both zones are fixed', () => {
    const time = { clock: '02:00', zone: '-07:00' };
    expect(instantOf(time, utc)).toMatchObject({ milliseconds: 9 * hour });
    expect(instantOf(time, berlin)).toMatchObject({ milliseconds: 2 * hour });
  });

  it('is unknown where nothing was said, or the zone or date is none', () => {
    const times: EventTime[] = [
      {},
      { written: 'one morning' },
      { date: '2024-05-14', clock: '14:05', zone: 'Nowhere/Town' },
    ];
    expect(times.map((time) => instantOf(time, utc))).toEqual(
      times.map(() => ({ kind: 'unknown' })),
    );
  });
});

describe('the spring gap', () => {
  it('refuses a wall time that does not exist, with the reason', () => {
    expect(instantOf({ date: '2024-03-31', clock: '02:30' }, berlin)).toEqual({
      kind: 'gap',
      message:
        '02:30 on 2024-03-31 does not exist in Europe/Berlin: the clocks went from 02:00 to 03:00.',
    });
    expect(instantOf({ date: '2024-03-31', clock: '02' }, berlin)).toMatchObject({ kind: 'gap' });
  });

  it('refuses a day that a zone left out', () => {
    expect(instantOf({ date: '2011-12-30' }, { zone: 'Pacific/Apia' })).toEqual({
      kind: 'gap',
      message:
        '2011-12-30 does not exist in Pacific/Apia: the clocks went from 00:00 to 2011-12-31 00:00.',
    });
  });

  it('lets a day and an hour begin when it is over', () => {
    expect(instantOf({ date: '2018-11-04' }, { zone: 'America/Sao_Paulo' })).toEqual(
      instant('2018-11-04T03:00Z', 'day'),
    );
    expect(instantOf({ date: '2024-10-06', clock: '02' }, { zone: 'Australia/Lord_Howe' })).toEqual(
      instant('2024-10-05T15:30Z', 'hour'),
    );
  });
});

describe('an hour that occurs twice', () => {
  const time = { date: '2024-10-27', clock: '02:30' };

  it('asks which', () => {
    expect(instantOf(time, berlin)).toEqual({
      kind: 'twice',
      choices: [
        { offset: '+02:00', epochMilliseconds: Date.parse('2024-10-27T00:30Z') },
        { offset: '+01:00', epochMilliseconds: Date.parse('2024-10-27T01:30Z') },
      ],
      message:
        '02:30 on 2024-10-27 occurs twice in Europe/Berlin: at +02:00 and again at +01:00. Choose one.',
    });
  });

  it('is settled by the offset stored with it', () => {
    expect(instantOf({ ...time, offset: '+01:00' }, berlin)).toEqual(
      instant('2024-10-27T01:30Z', 'minute'),
    );
  });

  it('still asks where the offset is not one of the two', () => {
    expect(instantOf({ ...time, offset: '+05:00' }, berlin)).toMatchObject({ kind: 'twice' });
  });
});

describe('the date of a time', () => {
  it('is its own, or counted from day 1, or not known', () => {
    const frame = { dayOne: '2024-02-28' };
    const times: EventTime[] = [{ date: '2024-05-14' }, { day: 2 }, { clock: '14:05' }, {}];
    expect(times.map((time) => dateOf(time, frame))).toEqual([
      '2024-05-14',
      '2024-02-29',
      '2024-02-28',
      undefined,
    ]);
    expect(dateOf({ day: 2 }, {})).toBeUndefined();
  });
});
