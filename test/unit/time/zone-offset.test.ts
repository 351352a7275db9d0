import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { offsetAt, wallClockInstants } from '../../../src-shared/time/zone-offset.ts';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Africa/Monrovia',
  'Asia/Tokyo',
];

const instants = fc.integer({ min: Date.UTC(1930, 0), max: Date.UTC(2060, 0) });

describe('the offset of a zone', () => {
  it('is what Temporal says, at any instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
        const moment = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        expect(offsetAt(zone, instant)).toBe(moment.offsetNanoseconds / 1_000_000);
      }),
    );
  });

  it('changes exactly at the transition', () => {
    const spring = Date.UTC(2024, 2, 31, 1);
    expect([spring - 1, spring].map((instant) => offsetAt('Europe/Berlin', instant))).toEqual([
      3_600_000, 7_200_000,
    ]);
  });

  it('is fixed for an offset and unknown for no zone', () => {
    expect([offsetAt('-07:00', 0), offsetAt('UTC', 0), offsetAt('Nowhere/Town', 0)]).toEqual([
      -25_200_000,
      0,
      undefined,
    ]);
  });
});

describe('the instants of a wall time', () => {
  it('are what Temporal finds, also in gaps and repeated hours', () => {
    const minutes = fc.integer({ min: -120, max: 120 });
    const turns = fc.constantFrom(
      ...([
        ['Europe/Berlin', Date.UTC(2024, 2, 31, 2)],
        ['Europe/Berlin', Date.UTC(2024, 9, 27, 2)],
        ['America/New_York', Date.UTC(2023, 10, 5, 1)],
        ['Australia/Lord_Howe', Date.UTC(2024, 3, 7, 1, 30)],
        ['Australia/Lord_Howe', Date.UTC(2024, 9, 6, 2)],
        ['America/Sao_Paulo', Date.UTC(2018, 10, 4)],
        ['Africa/Casablanca', Date.UTC(2024, 2, 10, 2)],
      ] as const),
    );
    fc.assert(
      fc.property(turns, minutes, ([zone, turn], shift) => {
        const wall = turn + shift * 60_000;
        const plain = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, 23));
        const at = (disambiguation: 'earlier' | 'later') =>
          plain.toZonedDateTime(zone, { disambiguation });
        const found = new Set(
          [at('earlier'), at('later')]
            .filter((moment) => moment.toPlainDateTime().equals(plain))
            .map((moment) => moment.epochMilliseconds),
        );
        const ours = wallClockInstants(zone, wall)?.instants.map((one) => one.epochMilliseconds);
        expect(ours).toEqual([...found]);
      }),
    );
  });
});
