import { describe, expect, it } from 'vitest';
import type { Report, TimelineEntry } from '../../../../src-shared/report/report.ts';
import { quickAddContext } from '../../../../src-shared/timeline/list/quick-add-context.ts';
import { readQuickAdd } from '../../../../src-shared/timeline/list/read-quick-add.ts';
import { event, timelineReport } from '../../report/build-report.ts';

const incident = [
  event('a', '13:58', 'impact-started'),
  event('b', '14:02', 'detected', { actor: 'Mira Vogel' }),
  event('c', '15:40'),
];

function read(
  line: string,
  entries: readonly TimelineEntry[] = incident,
  parts: Partial<Report> & { readonly selected?: string; readonly today?: string } = {},
): unknown {
  const { selected, today = '2024-05-20', ...rest } = parts;
  const report = timelineReport(entries, rest);
  return readQuickAdd(line, quickAddContext(report, report.timelines[0]!, selected, today));
}

const on = (date: string, clock: string) => ({ date, clock });

describe('a line below the timeline', () => {
  it('is read as time, kind and text', () => {
    expect(read('14:05 paged on-call')).toEqual({
      kind: 'event',
      event: {
        ...{ kind: 'note', kindGuessed: true, text: 'paged on-call' },
        time: on('2024-05-09', '14:05'),
      },
      words: '14:05 · Note',
    });
    expect(read('14:05: all clear')).toMatchObject({ words: '14:05 · Resolved' });
    expect(read('14:05:09 - restarted the gateway')).toMatchObject({
      event: { text: 'restarted the gateway', kind: 'action' },
      words: '14:05:09 · Action',
    });
  });

  it('counts from the last event, or from the selected one', () => {
    expect(read('+12m post-incident review booked')).toMatchObject({ words: '15:52 · Note' });
    expect(read('+10m rolled back', incident, { selected: 'b' })).toMatchObject({
      event: { kind: 'mitigated', text: 'rolled back', time: on('2024-05-09', '14:12') },
      words: '14:12 · Mitigated',
    });
    expect(read('+1 h 5 min waited')).toMatchObject({
      words: '16:45 · Note',
      event: { text: 'waited' },
    });
    expect(read('-5m noticed smoke')).toMatchObject({ words: '15:35 · Note' });
    expect(read('+10 rolled back')).toMatchObject({ words: '15:50 · Mitigated' });
    expect(read('+10m rolled back', [])).toEqual({
      kind: 'refused',
      message: 'There is no event yet to count from: begin with a time.',
    });
  });

  it('knows yesterday while the incident is fresh, and the day before the incident later on', () => {
    expect(read('yesterday 23:50 deploy', incident, { today: '2024-05-10' })).toMatchObject({
      words: '23:50 · Action',
    });
    expect(read('yesterday 23:50 deploy', incident, { today: '2026-01-01' })).toMatchObject({
      words: '2024-05-08 23:50 · Action',
    });
    expect(read('yesterday 23:50 deploy', [], { today: '2024-05-10' })).toMatchObject({
      event: { time: on('2024-05-09', '23:50') },
    });
  });

  it('knows the weekdays around the other events', () => {
    expect(read('Fri 09:00 done')).toMatchObject({ event: { time: on('2024-05-10', '09:00') } });
    expect(read('Wed 23:50 slow')).toMatchObject({ event: { time: on('2024-05-08', '23:50') } });
    expect(read('Thursday 23:50 slow')).toMatchObject({
      event: { time: on('2024-05-09', '23:50') },
    });
  });

  it('takes the day that brings it nearest to the other events', () => {
    const late = [event('a', '22:10'), event('b', '23:50')];
    expect(read('00:10 recovered', late)).toMatchObject({ words: '2024-05-10 00:10 · Note' });
    expect(read('21:00 deploy', late)).toMatchObject({ words: '21:00 · Action' });
    const counted = [event('a', { clock: '22:10' }), event('b', { clock: '23:50' })];
    expect(read('00:10 recovered', counted)).toMatchObject({ words: 'Day 2 00:10 · Note' });
    const night = [event('a', '22:00'), event('b', on('2024-05-10', '03:00'))];
    expect(read('23:30 deploy', night)).toMatchObject({ words: '2024-05-09 23:30 · Action' });
  });

  it('understands ranges, dates and zones', () => {
    expect(read('14:05-14:20 drained the node')).toMatchObject({
      event: { time: on('2024-05-09', '14:05'), end: on('2024-05-09', '14:20') },
      words: '14:05-14:20 · Note',
    });
    expect(read('2024-05-11 09:00 review')).toMatchObject({ words: '2024-05-11 09:00 · Note' });
    expect(read('16:05 CEST paged')).toMatchObject({
      event: { time: { ...on('2024-05-09', '16:05'), zone: '+02:00' } },
    });
    expect(read('14:05 UTC paged')).toMatchObject({ event: { time: on('2024-05-09', '14:05') } });
  });

  it('finds who did it, and the kind where it is said', () => {
    expect(read('14:05 @mira.v restarted it')).toMatchObject({
      event: { actor: 'mira.v', text: 'restarted it' },
      words: '14:05 · Action · mira.v',
    });
    expect(read('14:05 mira vogel: restarted it')).toMatchObject({
      event: { actor: 'Mira Vogel', text: 'restarted it' },
    });
    expect(read('14:05 Error: disk full')).toMatchObject({ event: { text: 'Error: disk full' } });
    const told = { kind: 'acknowledged', text: 'Mira looks', time: on('2024-05-09', '14:05') };
    expect(read('14:05 Acknowledged: Mira looks')).toMatchObject({ event: told });
  });

  it('guesses no milestone twice', () => {
    expect(read('14:05 alert fired')).toMatchObject({ words: '14:05 · Note' });
    expect(read('14:05 alert fired', [event('a', '13:58')])).toMatchObject({
      words: '14:05 · Detected',
    });
  });

  it('is an event of unknown time where it says none', () => {
    expect(read('somebody saw smoke')).toEqual({
      kind: 'event',
      event: { kind: 'note', kindGuessed: true, text: 'somebody saw smoke', time: {} },
      words: 'no time · Note',
    });
    expect(read('  ')).toEqual({ kind: 'empty' });
  });

  it('is refused with the reason where its time is impossible', () => {
    expect(read('25:70 paged')).toEqual({
      kind: 'refused',
      message:
        '“25:70” is no time. Write 14:05, 14:05-14:20, 2024-05-14 14:05, yesterday 23:50 or +10m.',
    });
    expect(read('2024-02-31 14:05 paged')).toMatchObject({ kind: 'refused' });
    const spring = [event('a', on('2024-03-31', '01:00'))];
    expect(read('02:30 paged', spring, { zone: 'Europe/Berlin' })).toEqual({
      kind: 'refused',
      message:
        '02:30 on 2024-03-31 does not exist in Europe/Berlin: the clocks went from 02:00 to 03:00.',
    });
  });

  it('asks which is meant where its time is ambiguous', () => {
    expect(read('03/05/2024 14:05 paged')).toMatchObject({
      kind: 'question',
      message: 'This date can be read in two ways.',
      choices: [
        { label: 'Friday 3 May 2024', reading: { words: '2024-05-03 14:05 · Note' } },
        { label: 'Tuesday 5 March 2024', reading: { words: '2024-03-05 14:05 · Note' } },
      ],
    });
    expect(read('14:05 IST paged')).toMatchObject({
      kind: 'question',
      choices: [
        { label: 'India Standard Time (+05:30)' },
        { label: 'Irish Standard Time (+01:00)' },
        { label: 'Israel Standard Time (+02:00)' },
      ],
    });
    const autumn = [event('a', on('2024-10-27', '01:00'))];
    expect(read('02:30 paged', autumn, { zone: 'Europe/Berlin' })).toMatchObject({
      kind: 'question',
      choices: [
        { label: 'The first, at +02:00', reading: { words: '02:30 +02:00 · Detected' } },
        { label: 'The second, at +01:00', reading: { words: '02:30 +01:00 · Detected' } },
      ],
    });
  });
});
