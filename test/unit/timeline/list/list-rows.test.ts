import { describe, expect, it } from 'vitest';
import type { Report, TimelineEntry, TimelineEvent } from '../../../../src-shared/report/report.ts';
import { printDuration } from '../../../../src-shared/time/duration.ts';
import { passes } from '../../../../src-shared/timeline/list/filter-events.ts';
import { listRows } from '../../../../src-shared/timeline/list/list-rows.ts';
import { dayHeading, event, passage, timelineReport } from '../../report/build-report.ts';

/** One word or two for each line of the list. */
function lines(
  entries: readonly TimelineEntry[],
  parts: Partial<Report> = {},
  shows?: (event: TimelineEvent) => boolean,
): readonly string[] {
  const report = timelineReport(entries, parts);
  return listRows(report.timelines[0]!, report, shows).rows.map((row) => {
    if (row.kind === 'day') return row.label;
    if (row.kind === 'gap') return row.words;
    const elapsed = row.elapsed === undefined ? '' : ` ${printDuration(row.elapsed)}`;
    return `${row.key}${elapsed}${row.isOutOfOrder ? ' !' : ''}`;
  });
}

const on = (date: string, clock: string) => ({ date, clock });

describe('the lines of the list', () => {
  it('begin each day and tell the silences between events', () => {
    expect(
      lines([
        event('a', '23:00'),
        event('b', '23:10'),
        event('c', on('2024-05-10', '00:20')),
        event('d', on('2024-05-10', '00:25')),
      ]),
    ).toEqual([
      'Thursday 9 May 2024',
      'a',
      'b',
      '1 h 10 min of silence',
      'Friday 10 May 2024',
      'c',
      'd',
    ]);
  });

  it('leave the days to headings where there are any', () => {
    expect(
      lines([
        dayHeading('Thursday', '2024-05-09'),
        event('a', '23:50'),
        passage('p'),
        dayHeading('Friday', '2024-05-10'),
        event('b', on('2024-05-10', '00:50')),
      ]),
    ).toEqual(['Thursday', 'a', '1 h of silence', 'p', 'Friday', 'b']);
  });

  it('name days in the language and by the zone of the report', () => {
    const late = [event('a', '23:30')];
    expect(lines(late, { zone: 'Europe/Berlin', language: 'de' })[0]).toBe(
      'Donnerstag, 9. Mai 2024',
    );
    const elsewhere = [event('a', { ...on('2024-05-09', '23:30'), zone: '-02:00' })];
    expect(lines(elsewhere)[0]).toBe('Friday 10 May 2024');
    expect(lines([event('a', { clock: '10:00' }), event('b', { day: 2, clock: '09:00' })])).toEqual(
      ['Day 1', 'a', '23 h of silence', 'Day 2', 'b'],
    );
  });

  it('count from the start of the impact', () => {
    expect(
      lines([event('a', '13:50'), event('b', '13:58', 'impact-started'), event('c', '14:05')]),
    ).toEqual(['Thursday 9 May 2024', 'a -8 min', 'b 0 min', 'c 7 min']);
  });

  it('mark what is out of order, which begins no day and ends no silence', () => {
    expect(
      lines([
        event('a', '13:50'),
        event('wrong', on('2024-05-08', '13:55')),
        event('u', {}),
        event('b', '14:00'),
      ]),
    ).toEqual(['Thursday 9 May 2024', 'a', 'wrong !', 'u', 'b']);
  });

  it('call silence what is three times longer than usual here, and half an hour at least', () => {
    const hourly = ['00', '01', '02', '03', '08'].map((hour) => event(hour, `${hour}:00`));
    expect(lines(hourly).filter((line) => line.includes('silence'))).toEqual(['5 h of silence']);
    const quick = ['10:00', '10:01', '10:02', '10:20', '10:50'].map((clock) => event(clock, clock));
    expect(lines(quick).filter((line) => line.includes('silence'))).toEqual(['30 min of silence']);
  });

  it('count a range and an hour as told until they end', () => {
    const until = { end: on('2024-05-09', '14:55') };
    expect(
      lines([event('a', '14:00', 'note', until), event('b', '15:00'), event('c', '15:10')]),
    ).not.toContain('1 h of silence');
    expect(lines([event('a', '14'), event('b', '15:10')])).toHaveLength(3);
  });

  it('show only what a filter lets through, and no silence that it makes', () => {
    const filter = {
      kinds: new Set(['detected'] as const),
      actors: new Set<string>(),
      audience: 'all' as const,
    };
    const entries = [
      event('a', '13:00', 'detected'),
      passage('p'),
      event('b', '14:00'),
      event('c', '15:00', 'detected'),
    ];
    expect(lines(entries, {}, (each) => passes(filter, each))).toEqual([
      'Thursday 9 May 2024',
      'a',
      'c',
    ]);
  });
});

describe('a filter', () => {
  const open = { kinds: new Set<never>(), actors: new Set<string>(), audience: 'all' as const };
  const mine = event('a', '13:00', 'note', { actor: 'Mira', internal: true });

  it.each([
    [open, true],
    [{ ...open, actors: new Set(['Mira']) }, true],
    [{ ...open, actors: new Set(['']) }, false],
    [{ ...open, audience: 'internal' as const }, true],
    [{ ...open, audience: 'external' as const }, false],
  ])('%j lets an internal event of Mira through: %s', (filter, expected) => {
    expect(passes(filter, mine)).toBe(expected);
  });
});
