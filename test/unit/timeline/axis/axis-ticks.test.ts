import { describe, expect, it } from 'vitest';
import { dayLabel, ticksOf } from '../../../../src-shared/timeline/axis/axis-ticks.ts';
import { midnightsOf, nightsOf } from '../../../../src-shared/timeline/axis/nights.ts';

const utc = { axis: 'instant', zone: 'UTC' } as const;
const berlin = { axis: 'instant', zone: 'Europe/Berlin' } as const;
const days = { axis: 'day-clock', zone: 'UTC' } as const;

const windowOf = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
const iso = (at: number) => new Date(at).toISOString().slice(0, 16);

function labels(from: string, to: string, clock: Parameters<typeof ticksOf>[1], count = 4) {
  return ticksOf(windowOf(from, to), clock, count).major.map(({ label }) => label);
}

describe('the scale', () => {
  it('stands at round times', () => {
    expect(labels('2024-05-14T13:50Z', '2024-05-14T15:50Z', utc)).toEqual([
      '14:00',
      '14:30',
      '15:00',
      '15:30',
    ]);
  });

  it('has finer ticks between those with words, and none twice', () => {
    const { major, minor } = ticksOf(windowOf('2024-05-14T14:00Z', '2024-05-14T15:00Z'), utc, 2);
    expect(major.map(({ at }) => iso(at).slice(11))).toEqual(['14:00', '14:30', '15:00']);
    expect(minor.map((at) => iso(at).slice(14))).toEqual([
      ...['05', '10', '15', '20', '25', '35', '40', '45', '50', '55'],
    ]);
  });

  it('says seconds when near', () => {
    expect(labels('2024-05-14T14:00:00Z', '2024-05-14T14:00:40Z', utc)).toEqual([
      '14:00',
      '14:00:15',
      '14:00:30',
    ]);
  });

  it('says the day at midnight, days and months when far', () => {
    expect(labels('2024-05-14T13:00Z', '2024-05-15T13:00Z', utc)).toEqual([
      '18:00',
      'Wed 15 May',
      '06:00',
      '12:00',
    ]);
    expect(labels('2024-05-14T00:00Z', '2024-05-18T00:00Z', utc)[0]).toBe('Tue 14 May');
    expect(labels('2024-01-14T00:00Z', '2024-04-18T00:00Z', utc)).toEqual([
      'Feb 2024',
      'Mar 2024',
      'Apr 2024',
    ]);
  });

  it('is round on the clock of the zone', () => {
    const kolkata = { axis: 'instant', zone: 'Asia/Kolkata' } as const;
    const { major } = ticksOf(windowOf('2024-05-14T10:00Z', '2024-05-14T13:00Z'), kolkata, 3);
    expect(major.map(({ at, label }) => [iso(at).slice(11), label])).toEqual([
      ['10:30', '16:00'],
      ['11:30', '17:00'],
      ['12:30', '18:00'],
    ]);
  });

  it('leaves the hour out that the clocks skip', () => {
    expect(labels('2024-03-31T00:00Z', '2024-03-31T04:00Z', berlin)).toEqual([
      '01:00',
      '03:00',
      '04:00',
      '05:00',
      '06:00',
    ]);
  });

  it('names the hour twice that occurs twice', () => {
    const { major } = ticksOf(windowOf('2024-10-26T23:00Z', '2024-10-27T03:00Z'), berlin, 4);
    expect(major.map(({ at, label }) => [iso(at).slice(11), label])).toEqual([
      ['23:00', '01:00'],
      ['00:00', '02:00'],
      ['01:00', '02:00'],
      ['02:00', '03:00'],
      ['03:00', '04:00'],
    ]);
  });

  it('shows every tick of a window that lies within a repeated hour', () => {
    expect(labels('2024-10-27T00:50Z', '2024-10-27T01:10Z', berlin)).toEqual([
      '02:50',
      '02:55',
      '02:00',
      '02:05',
      '02:10',
    ]);
  });

  it('counts days where no date is known', () => {
    const { major } = ticksOf({ from: 0, to: 3 * 86_400_000 }, days, 3);
    expect(major.map(({ label }) => label)).toEqual(['Day 1', 'Day 2', 'Day 3', 'Day 4']);
    expect(dayLabel(86_400_000 + 5, days)).toBe('Day 2');
  });
});

describe('days and nights', () => {
  it('darkens from ten in the evening to six in the morning, in the zone', () => {
    expect(
      nightsOf(windowOf('2024-05-14T13:00Z', '2024-05-15T13:00Z'), berlin).map(({ from, to }) => [
        iso(from),
        iso(to),
      ]),
    ).toEqual([['2024-05-14T20:00', '2024-05-15T04:00']]);
  });

  it('knows that a night in which the clocks go forward is an hour shorter', () => {
    const [night] = nightsOf(windowOf('2024-03-31T00:00Z', '2024-03-31T02:00Z'), berlin);
    expect(night!.to - night!.from).toBe(7 * 3_600_000);
  });

  it('finds midnights, also one that the zone skips', () => {
    const beirut = { axis: 'instant', zone: 'Asia/Beirut' } as const;
    expect(
      midnightsOf(windowOf('2024-03-30T12:00Z', '2024-03-31T12:00Z'), beirut).map(iso),
    ).toEqual(['2024-03-30T22:00']);
  });

  it('leaves nights out where there would be nothing but nights', () => {
    expect(nightsOf(windowOf('2024-01-01T00:00Z', '2024-05-01T00:00Z'), utc)).toEqual([]);
  });
});
