import { describe, expect, it } from 'vitest';
import { findZone } from '../../../src-shared/time/find-zone.ts';

describe('a zone said for all times is found', () => {
  it.each([
    ['All times in PST', '-08:00', 'All times in PST'],
    ['_All times in EDT_', '-04:00', 'All times in EDT'],
    ['All times are **UTC**.', 'UTC', 'All times are UTC'],
    ['Below, all times are local (CET)', '+01:00', 'all times are local (CET)'],
    ['## Timeline (times in JST)', '+09:00', 'Timeline (times in JST)'],
    ['Date and Time in CET', '+01:00', 'Date and Time in CET'],
    ['| Time (UTC) | Event |', 'UTC', 'Time (UTC)'],
    ['Timezone: Europe/Berlin', 'Europe/Berlin', 'Timezone: Europe/Berlin'],
    ['All times Pacific', 'America/Los_Angeles', 'All times Pacific'],
    ['Times shown are in Eastern Time', 'America/New_York', 'Times shown are in Eastern Time'],
    ['All times in PDT (UTC-7).', '-07:00', 'All times in PDT (UTC-7)'],
    ['Times: -07:00', '-07:00', 'Times: -07:00'],
    ['All times in CET/CEST', 'Europe/Berlin', 'All times in CET/CEST'],
    ['Alle Zeiten in MEZ', '+01:00', 'Alle Zeiten in MEZ'],
    ['Todas las horas en CET', '+01:00', 'Todas las horas en CET'],
  ])('%s', (text, zone, words) => {
    expect(findZone(text)).toMatchObject({ zone, words, from: 'statement' });
  });

  it('an abbreviation with several meanings gives them all', () => {
    expect(findZone('All times in IST')).toMatchObject({
      choices: [{ zone: '+05:30' }, { zone: '+01:00' }, { zone: '+02:00' }],
      index: 0,
    });
  });
});

describe('the zone of a range of hours counts where nothing else is said', () => {
  it.each([
    [
      'Checkout was down from 02:10 AM to 06:20 AM (UTC).',
      'UTC',
      'from 02:10 AM to 06:20 AM (UTC)',
    ],
    ['**Duration:** 21:35 to 23:18 CEST', '+02:00', '21:35 to 23:18 CEST'],
  ])('%s', (text, zone, words) => {
    expect(findZone(text)).toMatchObject({ zone, words, from: 'range' });
  });

  it('a statement comes first', () => {
    expect(findZone('Down 21:35 to 23:18 CEST. All times in UTC.')).toMatchObject({ zone: 'UTC' });
  });
});

describe('a zone said of something else does not count', () => {
  it.each([
    'the screenshots give timestamps in UTC+2',
    'the response time in UTC hours',
    'at 14:05 UTC we paged on-call',
    'from 14:05 to 15:20',
    'colleagues in the PDT time zone',
    'All times in the office',
    '',
  ])('%s', (text) => {
    expect(findZone(text)).toBeUndefined();
  });
});
