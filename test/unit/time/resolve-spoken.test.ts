import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../src-shared/time/parse-time.ts';
import {
  isoDateOf,
  resolveSpoken,
  type SpokenContext,
} from '../../../src-shared/time/resolve-spoken.ts';

function resolve(words: string, context: SpokenContext) {
  return resolveSpoken(parseTime(words) ?? {}, context);
}

describe('what is said is filled from what is known', () => {
  it('a clock takes the running date', () => {
    expect(resolve('14:05 UTC', { date: '2024-05-14' })).toEqual({
      time: { date: '2024-05-14', clock: '14:05', zone: 'UTC' },
      questions: [],
    });
  });

  it('a weekday is that of the running date or of the days around it', () => {
    const dates = ['Mon 14:05', 'Tue 14:05', 'Fri 14:05'].map(
      (words) => resolve(words, { date: '2024-05-14' }).time.date,
    );
    expect(dates).toEqual(['2024-05-13', '2024-05-14', '2024-05-17']);
  });

  it('a clock takes the running day where no date is known', () => {
    expect(resolve('~14:05', { day: 2 }).time).toEqual({
      day: 2,
      clock: '14:05',
      approximate: true,
    });
  });

  it('no date is invented where none is known', () => {
    expect(['14:05', 'May 14, 14:05'].map((words) => resolve(words, {}).time)).toEqual([
      { clock: '14:05' },
      { clock: '14:05' },
    ]);
  });

  it.each([
    ['2024-12-30', 'Jan 2', '2025-01-02'],
    ['2025-01-02', 'Dec 30', '2024-12-30'],
    ['2024-05-14', 'May 20', '2024-05-20'],
    ['2023-03-01', 'Feb 29', '2024-02-29'],
  ])('near %s, %s is %s', (date, words, expected) => {
    expect(resolve(words, { date }).time).toEqual({ date: expected });
  });

  it('a date takes the year where only that is known', () => {
    expect(resolve('May 14, 14:05', { year: 2024 }).time).toEqual({
      date: '2024-05-14',
      clock: '14:05',
    });
  });

  it('a date that cannot be read stays unknown, although one runs', () => {
    const context = { date: '2024-05-14' };
    expect(
      ['20244-05-14 14:05', '2024-05-?? HH:mm', '--:--'].map(
        (words) => resolve(words, context).time,
      ),
    ).toEqual([{ clock: '14:05' }, {}, {}]);
  });

  it('today and yesterday count from the day of the copy', () => {
    expect(resolve('Yesterday 10:18 PM', { today: '2024-05-01' }).time).toEqual({
      date: '2024-04-30',
      clock: '22:18',
    });
    expect(resolve('Yesterday 10:18 PM', { date: '2024-05-01' }).time).toEqual({ clock: '22:18' });
  });

  it('24:00 is midnight of the day after', () => {
    expect([
      resolve('2024-12-31 24:00', {}).time,
      resolve('24:00', { date: '2024-05-14' }).time,
      resolve('24:00', { day: 1 }).time,
    ]).toEqual([
      { date: '2025-01-01', clock: '00:00' },
      { date: '2024-05-15', clock: '00:00' },
      { day: 2, clock: '00:00' },
    ]);
  });
});

describe('the end of a range', () => {
  const end = (words: string, context: SpokenContext = { date: '2024-05-14' }) =>
    resolve(words, context).end;

  it('falls on the day of its start', () => {
    expect(end('14:05 - 14:20 UTC')).toEqual({ date: '2024-05-14', clock: '14:20', zone: 'UTC' });
  });

  it('falls on the next day where its clock is an earlier one', () => {
    expect([end('23:35 - 00:10'), end('23:35 - 00:10', { day: 1 }), end('00:00 - 24:00')]).toEqual([
      { date: '2024-05-15', clock: '00:10' },
      { day: 2, clock: '00:10' },
      { date: '2024-05-15', clock: '00:00' },
    ]);
  });

  it('is not known where it is exact only to the hour of the start', () => {
    expect(end('11:26-11:??')).toBeUndefined();
  });

  it('keeps a date of its own, with a year near that of the start', () => {
    expect(end('Dec 31, 2024 23:35 - Jan 1 00:10')).toEqual({ date: '2025-01-01', clock: '00:10' });
  });
});

describe('a question is asked', () => {
  it('where day and month cannot be told apart', () => {
    expect(resolve('03/04/2026 14:05', {})).toEqual({
      time: { clock: '14:05' },
      questions: [{ kind: 'date', choices: ['2026-04-03', '2026-03-04'] }],
    });
    expect(resolve('03-04 14:05', { date: '2026-03-01' }).questions).toEqual([
      { kind: 'date', choices: ['2026-04-03', '2026-03-04'] },
    ]);
  });

  it('not where the order is known', () => {
    const times = (['day-first', 'month-first'] as const).map((order) =>
      resolve('03/04/2026', { order }),
    );
    expect(times).toEqual([
      { time: { date: '2026-04-03' }, questions: [] },
      { time: { date: '2026-03-04' }, questions: [] },
    ]);
  });

  it('where the year is not known', () => {
    expect(resolve('May 14, 14:05', {}).questions).toEqual([
      { kind: 'date', choices: ['--05-14'] },
    ]);
  });

  it('where an abbreviation stands for several zones', () => {
    const { time, questions } = resolve('14:05 CST', {});
    expect([time, questions.map(({ kind }) => kind)]).toEqual([{ clock: '14:05' }, ['zone']]);
  });
});

it('a complete date is an ISO date', () => {
  expect([
    isoDateOf({ year: 2024, month: 2, day: 29 }),
    isoDateOf({ year: 2023, month: 2, day: 29 }),
    isoDateOf({ month: 2, day: 29 }),
  ]).toEqual(['2024-02-29', undefined, undefined]);
});
