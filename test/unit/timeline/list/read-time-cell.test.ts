import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../../src-shared/report/report.ts';
import { readTimeCell, timeCellText } from '../../../../src-shared/timeline/list/read-time-cell.ts';
import { event, timelineReport } from '../../report/build-report.ts';

const on = (date: string, clock: string) => ({ date, clock });

function read(words: string, edited: TimelineEvent, zone = 'UTC'): unknown {
  const report = timelineReport([event('above', '14:00'), edited], { zone });
  return readTimeCell(words, edited, report.timelines[0]!, report, '2024-05-20');
}

describe('a time cell', () => {
  it('keeps the day and the zone of its event', () => {
    const zoned = event('z', { ...on('2024-05-10', '16:05'), zone: '+02:00' });
    expect(read('16:20', zoned)).toEqual({
      kind: 'time',
      time: { ...on('2024-05-10', '16:20'), zone: '+02:00' },
    });
    expect(read('14:20 UTC', zoned)).toEqual({ kind: 'time', time: on('2024-05-10', '14:20') });
  });

  it('takes the day of the event above where it has none', () => {
    expect(read('1420', event('u', {}))).toEqual({ kind: 'time', time: on('2024-05-09', '14:20') });
  });

  it('reads dates, ranges and spans, and nothing as unknown', () => {
    const known = event('k', '14:10');
    expect(read('2024-05-11 09:00', known)).toEqual({
      kind: 'time',
      time: on('2024-05-11', '09:00'),
    });
    expect(read('23:50-00:10', known)).toEqual({
      kind: 'time',
      time: on('2024-05-09', '23:50'),
      end: on('2024-05-10', '00:10'),
    });
    expect(read('+10m', known)).toEqual({ kind: 'time', time: on('2024-05-09', '14:20') });
    expect(read('-15 min', known)).toEqual({ kind: 'time', time: on('2024-05-09', '13:55') });
    expect(read(' ', known)).toEqual({ kind: 'time', time: {} });
    expect(read('~14:20', known)).toMatchObject({ time: { clock: '14:20', approximate: true } });
  });

  it('refuses what is no time, does not exist, or ends before it begins', () => {
    expect(read('soon', event('k', '14:10'))).toMatchObject({ kind: 'refused' });
    expect(read('+10m', event('u', {}))).toEqual({
      kind: 'refused',
      message: 'This event has no time to count from.',
    });
    const spring = event('s', on('2024-03-31', '01:10'));
    expect(read('02:10', spring, 'Europe/Berlin')).toMatchObject({ kind: 'refused' });
    expect(read('2024-05-11 09:00 - 2024-05-10 08:00', event('k', '14:10'))).toEqual({
      kind: 'refused',
      message: 'The end comes before the beginning.',
    });
  });

  it('asks which of two hours is meant', () => {
    const autumn = event('s', on('2024-10-27', '01:10'));
    expect(read('02:10', autumn, 'Europe/Berlin')).toMatchObject({
      kind: 'question',
      choices: [
        { reading: { time: { clock: '02:10', offset: '+02:00' } } },
        { reading: { time: { clock: '02:10', offset: '+01:00' } } },
      ],
    });
  });

  it('shows what it reads back', () => {
    const range = event('r', '14:05', 'action', { end: on('2024-05-09', '14:20') });
    expect(timeCellText(range)).toBe('14:05-14:20');
    expect(timeCellText(event('d', { date: '2024-05-09' }))).toBe('2024-05-09');
    expect(timeCellText(event('u', {}))).toBe('');
  });
});
