import { describe, expect, it } from 'vitest';
import { canonicalZoneName, isZone, parseZone, zoneLabel } from '../../../src-shared/time/zone.ts';

describe('a zone in words is understood', () => {
  it.each([
    ['UTC', 'UTC'],
    ['z', 'UTC'],
    ['GMT', 'UTC'],
    ['+00:00', 'UTC'],
    ['WET', 'UTC'],
    ['utc+2', '+02:00'],
    ['UTC−07:00', '-07:00'],
    ['GMT+1', '+01:00'],
    ['+0530', '+05:30'],
    ['-03', '-03:00'],
    ['cest', '+02:00'],
    ['MEZ', '+01:00'],
    ['NZDT', '+13:00'],
    ['PT', 'America/Los_Angeles'],
    ['Pacific Time', 'America/Los_Angeles'],
    ['Central European Summer Time', '+02:00'],
    ['PST/PDT', 'America/Los_Angeles'],
    ['(Europe/Berlin)', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['US/Pacific', 'US/Pacific'],
    ['PDT (UTC-7)', '-07:00'],
    ['IST (UTC+5:30)', '+05:30'],
  ])('%s', (words, zone) => {
    expect(parseZone(words)).toEqual({ zone });
  });

  it.each([
    ['CST', ['-06:00', '+08:00']],
    ['ist', ['+05:30', '+01:00', '+02:00']],
    ['BST', ['+01:00', '+06:00']],
    ['AST', ['-04:00', '+03:00']],
  ])('%s has several meanings', (words, zones) => {
    const said = parseZone(words);
    expect(said && 'choices' in said && said.choices.map(({ zone }) => zone)).toEqual(zones);
  });

  it.each(['', 'Berlin', 'Berlin time', 'Europe/Nowhere', 'XYZ', '+15:00', '+02:75', 'Japan'])(
    '%s is none',
    (words) => {
      expect(parseZone(words)).toBeUndefined();
    },
  );
});

describe('a report keeps its times', () => {
  it.each(['UTC', '+02:00', '-09:30', 'Europe/Berlin', 'America/Port-au-Prince', 'Etc/GMT+5'])(
    'in %s',
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );

  it.each(['PST', 'Z', 'utc', 'europe/berlin', '+2', '+14:30', 'CET', 'Europe/Nowhere', ''])(
    'not in %s',
    (zone) => {
      expect(isZone(zone)).toBe(false);
    },
  );
});

it('every IANA zone with a region is known by its name', () => {
  const names = Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'));
  const unknown = names.filter((name) => canonicalZoneName(name.toLowerCase()) !== name);
  expect([names.length > 300, unknown]).toEqual([true, []]);
});

it('a zone prints as its name or offset, zero as UTC', () => {
  expect(['UTC', '+00:00', '+02:00', 'Europe/Berlin'].map(zoneLabel)).toEqual([
    'UTC',
    'UTC',
    '+02:00',
    'Europe/Berlin',
  ]);
});
