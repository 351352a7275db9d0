import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../src-shared/time/parse-time.ts';
import type { SpokenTime } from '../../../src-shared/time/spoken-time.ts';

const may14 = { year: 2024, month: 5, day: 14 };

function each(cases: Readonly<Record<string, SpokenTime | undefined>>): void {
  it.each(Object.entries(cases))('%s', (words, spoken) => {
    expect(parseTime(words)).toEqual(spoken);
  });
}

describe('a clock is understood', () => {
  each({
    '14:05': { clock: '14:05' },
    '9:07': { clock: '09:07' },
    '14:05:09': { clock: '14:05:09' },
    '14:05:09.123': { clock: '14:05:09.123' },
    '14:05:09,250': { clock: '14:05:09.250' },
    '14:05:09.1234567891': { clock: '14:05:09.123456789' },
    '02:10 AM': { clock: '02:10' },
    '9.41pm': { clock: '21:41' },
    '12:20 a.m.': { clock: '00:20' },
    '12.20 AM': { clock: '00:20' },
    '12:20 PM': { clock: '12:20' },
    '22:00 AM': { clock: '22:00' },
    '16:31pm': { clock: '16:31' },
    '0:31:07 AM': { clock: '00:31:07' },
    '8:27a': { clock: '08:27' },
    '2 PM': { clock: '14' },
    '14h': { clock: '14' },
    '14h05': { clock: '14:05' },
    '14h05: ': { clock: '14:05' },
    '14 h 05': { clock: '14:05' },
    '1437h': { clock: '14:37' },
    '1437 UTC': { clock: '14:37', zone: 'UTC' },
    '14:05 hrs': { clock: '14:05' },
    '14:05 Uhr': { clock: '14:05' },
    '14 Uhr': { clock: '14' },
    '14.05 Uhr': { clock: '14:05' },
    '12 noon': { clock: '12:00' },
    noon: { clock: '12:00' },
    midnight: { clock: '00:00' },
    '24:00': { clock: '00:00', nextDay: true },
    下午2点05分: { clock: '14:05' },
    午後2時5分9秒: { clock: '14:05:09' },
    '오전 12시 5분': { clock: '00:05' },
    '１４：０５': { clock: '14:05' },
  });
});

describe('a clock in part left open is approximate', () => {
  each({
    '15:??': { clock: '15', approximate: true },
    '21:XX': { clock: '21', approximate: true },
    '15:0?': { clock: '15', approximate: true },
    '15:05:??': { clock: '15:05', approximate: true },
    '15:05?': { clock: '15:05', approximate: true },
    '--:--': {},
    'HH:mm': {},
    '??:??': {},
    '2024-05-14 HH:mm': { date: may14 },
    '2024-05-14 --:--': { date: may14 },
  });
});

describe('words for about make a time approximate', () => {
  each({
    '~14:05': { clock: '14:05', approximate: true },
    '14:05~': { clock: '14:05', approximate: true },
    '≈ 14:05': { clock: '14:05', approximate: true },
    'around 14:05': { clock: '14:05', approximate: true },
    'at about 2:05 PM': { clock: '14:05', approximate: true },
    '2024-05-14 ca. 14:05': { date: may14, clock: '14:05', approximate: true },
    'May 14, around 14:05': { date: { month: 5, day: 14 }, clock: '14:05', approximate: true },
    'Early morning May 14th, 2024': { date: may14, approximate: true },
    'on the evening of May 14, 2024': { date: may14, approximate: true },
    'gegen 14:05 Uhr': { clock: '14:05', approximate: true },
    'vers 14h05': { clock: '14:05', approximate: true },
    'por volta das 14h05': { clock: '14:05', approximate: true },
    '14時05分頃': { clock: '14:05', approximate: true },
  });
});

describe('a range is understood', () => {
  each({
    '13:35-13:50': { clock: '13:35', end: { clock: '13:50' } },
    '~13:35 – 13:50': { clock: '13:35', approximate: true, end: { clock: '13:50' } },
    '13:35-50': { clock: '13:35', end: { clock: '13:50' } },
    '11:05:17-19': { clock: '11:05:17', end: { clock: '11:05:19' } },
    '11:26-11:??': { clock: '11:26', end: { clock: '11', approximate: true } },
    '00:25 - 00:31 AM': { clock: '00:25', end: { clock: '00:31' } },
    'Between 02:00 and 02.45 PM': { clock: '14:00', end: { clock: '14:45' } },
    '11:30 - 12:15 PM': { clock: '11:30', end: { clock: '12:15' } },
    '2-3 PM': { clock: '14', end: { clock: '15' } },
    '11pm to 1am': { clock: '23', end: { clock: '01' } },
    'von 14:05 bis 14:20 Uhr': { clock: '14:05', end: { clock: '14:20' } },
    'entre 14h05 et 14h20': { clock: '14:05', end: { clock: '14:20' } },
    '14:05 → 14:20 UTC': { clock: '14:05', zone: 'UTC', end: { clock: '14:20' } },
    '01:30 CET - 03:30 CEST': {
      clock: '01:30',
      zone: '+01:00',
      end: { clock: '03:30', zone: '+02:00' },
    },
    '13:35-13:50 -07:00': { clock: '13:35', zone: '-07:00', end: { clock: '13:50' } },
    '12:00 - 24:00': { clock: '12:00', end: { clock: '00:00', nextDay: true } },
    '(14:05 - 14:20)': { clock: '14:05', end: { clock: '14:20' } },
    '2024-05-14 23:35 - 2024-05-15 00:50': {
      date: may14,
      clock: '23:35',
      end: { date: { ...may14, day: 15 }, clock: '00:50' },
    },
    'Dec 30 - Jan 2, 2025': {
      date: { year: 2024, month: 12, day: 30 },
      end: { date: { year: 2025, month: 1, day: 2 } },
    },
    'May 14-16, 2024': { date: may14, end: { date: { ...may14, day: 16 } } },
    '14.-16. Mai 2024': { date: may14, end: { date: { ...may14, day: 16 } } },
    '14:05 - 15:05 (May 14)': {
      date: { month: 5, day: 14 },
      clock: '14:05',
      end: { clock: '15:05' },
    },
  });
});

describe('a date is understood', () => {
  each({
    '2024-05-14': { date: may14 },
    '2024/5/14': { date: may14 },
    '2024.05.14': { date: may14 },
    '2024-05-14 14:05': { date: may14, clock: '14:05' },
    '2024-05-14, 02:05pm': { date: may14, clock: '14:05' },
    '2024-05-14 - 14:05': { date: may14, clock: '14:05' },
    '2024-05-14 | 14:05': { date: may14, clock: '14:05' },
    '2024-05-14 (Tue) 14:05': { date: may14, clock: '14:05' },
    '20240514T140509Z': { date: may14, clock: '14:05:09', zone: 'UTC' },
    'May 14, 2024': { date: may14 },
    'May 14th 2024 14:05': { date: may14, clock: '14:05' },
    'May 14, 2024, 2:05 PM': { date: may14, clock: '14:05' },
    'May 14 @ 2:05pm': { date: { month: 5, day: 14 }, clock: '14:05' },
    'Tuesday, May 14, 2024': { date: may14 },
    '14:05 on Tuesday 14 May': { date: { month: 5, day: 14 }, clock: '14:05' },
    '14:05 - May 14, 2024': { date: may14, clock: '14:05' },
    'Tue May 14 14:05:09 UTC 2024': { date: may14, clock: '14:05:09', zone: 'UTC' },
    '14/May/2024:14:05:09 -0700': { date: may14, clock: '14:05:09', zone: '-07:00' },
    "14 May '24": { date: may14 },
    '14/May/24 2:05 PM': { date: may14, clock: '14:05' },
    '14/Mai/24': { date: may14 },
    '14-May-14:05': { date: { month: 5, day: 14 }, clock: '14:05' },
    '14/May/14:05': undefined,
    '14 May/24': undefined,
    '2024 May 14': { date: may14 },
    'Sept. 3, 10:00': { date: { month: 9, day: 3 }, clock: '10:00' },
    'Oct 30': { date: { month: 10, day: 30 } },
    'Oct 30 1437h': { date: { month: 10, day: 30 }, clock: '14:37' },
    'May 2024': { date: { year: 2024, month: 5 } },
    '2024-05': { date: { year: 2024, month: 5 } },
    '14. Mai 2024, 14:05 Uhr': { date: may14, clock: '14:05' },
    'Di., 14. Mai, gegen 14:05': { date: { month: 5, day: 14 }, clock: '14:05', approximate: true },
    '14 de mayo de 2024 a las 14:05': { date: may14, clock: '14:05' },
    'terça-feira, 14 de maio de 2024': { date: may14 },
    'le 14 mai 2024 à 14h05': { date: may14, clock: '14:05' },
    '2024年5月14日 14時05分': { date: may14, clock: '14:05' },
    '5月14日（火）14:05': { date: { month: 5, day: 14 }, clock: '14:05' },
    '2024년 5월 14일 오후 2:05': { date: may14, clock: '14:05' },
    '14:05 UTC (May 14)': { date: { month: 5, day: 14 }, clock: '14:05', zone: 'UTC' },
  });
});

describe('day and month in numbers', () => {
  const dayFirst = { ...may14, order: 'day-first' } as const;
  each({
    '14.05.2024 14:05': { date: dayFirst, clock: '14:05' },
    '14.05. 14:05': { date: { month: 5, day: 14, order: 'day-first' }, clock: '14:05' },
    '3.4.2026': { date: { year: 2026, month: 4, day: 3, order: 'day-first' } },
    '14/05/24': { date: dayFirst },
    '05/14/24': { date: { ...may14, order: 'month-first' } },
    '05-14 14:05': { date: { month: 5, day: 14, order: 'month-first' }, clock: '14:05' },
    '05/05/2024': { date: { year: 2024, month: 5, day: 5 } },
    '05/06/2024': { date: { choices: ['2024-06-05', '2024-05-06'] } },
    '11-04 16:21': { date: { choices: ['--04-11', '--11-04'] }, clock: '16:21' },
    '11/04': { date: { choices: ['--04-11', '--11-04'] } },
  });
});

describe('a date that cannot be read is still one', () => {
  each({
    '20244-05-14 14:05': { date: {}, clock: '14:05' },
    '20244-05-14': { date: {} },
    '2024-13-14': { date: {} },
    '2024-02-30 14:05': { date: {}, clock: '14:05' },
    '2024-05-??': { date: { year: 2024, month: 5 }, approximate: true },
    '2024-??-??': { date: { year: 2024 }, approximate: true },
    '2023/24-??-??': { date: {} },
    'YYYY-MM-DD HH:mm': { date: {} },
  });
});

describe('a zone is understood', () => {
  each({
    '14:05 UTC': { clock: '14:05', zone: 'UTC' },
    '14:05Z': { clock: '14:05', zone: 'UTC' },
    '14:05 GMT+1': { clock: '14:05', zone: '+01:00' },
    '14:05 UTC-7': { clock: '14:05', zone: '-07:00' },
    '14:05 (UTC+5:30)': { clock: '14:05', zone: '+05:30' },
    '14:05 +0200': { clock: '14:05', zone: '+02:00' },
    '14:05 -07:00': { clock: '14:05', zone: '-07:00' },
    '14:05 CEST': { clock: '14:05', zone: '+02:00' },
    '2:05pm pst': { clock: '14:05', zone: '-08:00' },
    '14:05 PT': { clock: '14:05', zone: 'America/Los_Angeles' },
    '14:05 Eastern Time': { clock: '14:05', zone: 'America/New_York' },
    '14:05 (Europe/Lisbon)': { clock: '14:05', zone: 'Europe/Lisbon' },
    '14:05 america/argentina/buenos_aires': {
      clock: '14:05',
      zone: 'America/Argentina/Buenos_Aires',
    },
    '14:05 PDT (UTC-7)': { clock: '14:05', zone: '-07:00' },
    '14:05 IST (UTC+5:30)': { clock: '14:05', zone: '+05:30' },
    '14:05 UTC (16:05 CEST)': { clock: '14:05', zone: 'UTC' },
    '14:05 UTC / 16:05 CEST': { clock: '14:05', zone: 'UTC' },
    '2024-05-14T14:05:09.5-07:00': { date: may14, clock: '14:05:09.5', zone: '-07:00' },
    '2024-10-27T02:30+01:00[Europe/Berlin]': {
      date: { year: 2024, month: 10, day: 27 },
      clock: '02:30',
      zone: 'Europe/Berlin',
      offset: '+01:00',
    },
    '14:05 BST': {
      clock: '14:05',
      zoneChoices: [
        { zone: '+01:00', name: 'British Summer Time' },
        { zone: '+06:00', name: 'Bangladesh Standard Time' },
      ],
    },
  });
});

describe('days are counted', () => {
  each({
    'Day 2': { dayCount: 2 },
    'Day 2, 00:10': { dayCount: 2, clock: '00:10' },
    'D2 00:10': { dayCount: 2, clock: '00:10' },
    'D+1': { dayCount: 2 },
    'Tag 2, 14 Uhr': { dayCount: 2, clock: '14' },
    '第2天 14:05': { dayCount: 2, clock: '14:05' },
    'Day 1 23:30 - Day 2 00:10': {
      dayCount: 1,
      clock: '23:30',
      end: { dayCount: 2, clock: '00:10' },
    },
    'Today at 2:05 PM': { relativeDay: 0, clock: '14:05' },
    'Yesterday 10:18 PM': { relativeDay: -1, clock: '22:18' },
  });
});

describe('marks around a time are passed over', () => {
  each({
    '**14:05**': { clock: '14:05' },
    '`14:05`': { clock: '14:05' },
    '[14:05]': { clock: '14:05' },
    '{{ 14:05 }}': { clock: '14:05' },
    '(14:05)': { clock: '14:05' },
    '\\~14:05': { clock: '14:05', approximate: true },
    '<b>14:05</b>': { clock: '14:05' },
    '14:05&nbsp;UTC': { clock: '14:05', zone: 'UTC' },
    '14:05:': { clock: '14:05' },
  });
});

describe('words that are no time give nothing', () => {
  each({
    '': undefined,
    '2023': undefined,
    '14': undefined,
    '1437': undefined,
    '08.42': undefined,
    '3.1.2': undefined,
    '10.0.0.1': undefined,
    '1:1': undefined,
    '25:00': undefined,
    '14:60': undefined,
    '10:20:30:40': undefined,
    '10 nodes': undefined,
    '3 hours ago': undefined,
    '5 out of 10': undefined,
    Today: undefined,
    Tuesday: undefined,
    May: undefined,
    'Berlin time': undefined,
    'before the deploy': undefined,
    '14:05 and more': undefined,
    '~~14:05~~': undefined,
  });
});

describe('where the context gives times as bare digits', () => {
  it.each([
    ['1437', '14:37'],
    ['0905', '09:05'],
    ['08.42', '08:42'],
  ])('%s is a clock', (words, clock) => {
    expect(parseTime(words, { bareDigits: true })).toEqual({ clock });
  });
});

describe('parsing', () => {
  it('never throws, whatever the words', () => {
    const alphabet = [
      '0',
      '1',
      '12',
      '2024',
      ':',
      '-',
      '/',
      '.',
      ' ',
      '(',
      ')',
      '~',
      '?',
      ',',
      '+',
    ];
    const words = [
      'AM',
      'UTC',
      'May',
      'Day',
      'to',
      'T',
      'Z',
      '**',
      '[',
      ']',
      '{{',
      '日',
      '時',
      'IST',
    ];
    const phrase = fc.array(fc.constantFrom(...alphabet, ...words), { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          phrase.map((parts) => parts.join('')),
        ),
        (text) => {
          expect(() => parseTime(text)).not.toThrow();
          expect(() => parseTime(text, { bareDigits: true })).not.toThrow();
        },
      ),
      { numRuns: 2000 },
    );
  });
});
