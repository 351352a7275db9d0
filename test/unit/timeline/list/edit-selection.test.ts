import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src-shared/report/report.ts';
import { changeEventZone } from '../../../../src-shared/timeline/list/change-event-zone.ts';
import { duplicateEntries } from '../../../../src-shared/timeline/list/duplicate-entries.ts';
import { mergeEvents } from '../../../../src-shared/timeline/list/merge-events.ts';
import { splitEvent } from '../../../../src-shared/timeline/list/split-event.ts';
import { updateEvents } from '../../../../src-shared/timeline/list/update-events.ts';
import { counter, event, ids, passage, timelineReport } from '../../report/build-report.ts';

const on = (clock: string, date = '2024-05-09') => ({ date, clock });

function entries({ timelines }: Report): any[] {
  return [...timelines[0]!.entries];
}

describe('duplicateEntries', () => {
  it('puts the copies together below the last of the chosen', () => {
    const report = timelineReport([event('a', '14:00'), passage('p'), event('b', '14:10')]);
    const copied = duplicateEntries(report, 't', ['b', 'a'], counter());
    expect(ids(entries(copied))).toEqual(['a', 'p', 'b', 'new-1', 'new-2']);
    expect(entries(copied)[3]).toEqual({ ...event('a', '14:00'), id: 'new-1' });
    expect(duplicateEntries(report, 't', [], counter())).toBe(report);
  });
});

describe('updateEvents', () => {
  it('changes chosen events only, and keeps the report where nothing changes', () => {
    const report = timelineReport([event('a', '14:00'), passage('p'), event('b', '14:10')]);
    const marked = updateEvents(report, ['a', 'p'], (each) => ({ ...each, internal: true }));
    expect(entries(marked)).toEqual([
      event('a', '14:00', 'note', { internal: true }),
      passage('p'),
      event('b', '14:10'),
    ]);
    expect(updateEvents(report, ['a', 'b'], (each) => each)).toBe(report);
  });
});

describe('splitEvent', () => {
  const whole = event('a', { ...on('14:00'), written: '2 pm' }, 'detected', {
    text: 'Alert fires; Mira looks.',
    actor: 'Pager',
    internal: true,
  });

  it('puts what follows the cursor into a note below', () => {
    const split = splitEvent(timelineReport([whole]), 'a', 12, 'b');
    expect(entries(split)).toEqual([
      { ...whole, text: 'Alert fires;' },
      {
        ...{ id: 'b', kind: 'note', kindGuessed: true, text: 'Mira looks.' },
        ...{ actor: 'Pager', internal: true, time: on('14:00') },
      },
    ]);
  });

  it('does nothing at either end', () => {
    const report = timelineReport([whole]);
    expect(splitEvent(report, 'a', 0, 'b')).toBe(report);
    expect(splitEvent(report, 'a', 99, 'b')).toBe(report);
  });
});

describe('mergeEvents', () => {
  it('keeps the first place and time, and every word', () => {
    const report = timelineReport([
      event('a', '14:00', 'note', { text: 'Smoke.', actor: 'Mira', source: 'https://a.example' }),
      event('x', '14:05'),
      event('b', '14:00', 'detected', { text: 'Fire.', kindGuessed: true, internal: true }),
      event('c', '14:10', 'action', {
        ...{ text: 'Water.', actor: 'Jon', source: 'https://b.example' },
        ...{ end: on('14:20'), values: [{ label: 'Ticket', text: 'T-1' }] },
      }),
    ]);
    expect(entries(mergeEvents(report, 't', ['c', 'a', 'b']))).toEqual([
      event('a', '14:00', 'detected', {
        text: 'Smoke.\n\nFire.\n\n14:10-14:20: Water.\n\nSource: https://b.example',
        ...{ actor: 'Mira, Jon', source: 'https://a.example', kindGuessed: true, internal: true },
        ...{ end: on('14:20'), values: [{ label: 'Ticket', text: 'T-1' }] },
      }),
      event('x', '14:05'),
    ]);
  });

  it('says the same words once and needs two events', () => {
    const report = timelineReport([
      event('a', '14:00', 'note', { text: 'Smoke.' }),
      event('b', {}, 'note', { text: 'Smoke.' }),
    ]);
    expect(entries(mergeEvents(report, 't', ['a', 'b']))).toEqual([
      event('a', '14:00', 'note', { text: 'Smoke.' }),
    ]);
    expect(mergeEvents(report, 't', ['a'])).toBe(report);
  });
});

describe('changeEventZone', () => {
  const report = timelineReport([
    event('a', { ...on('14:00'), written: '2 pm' }),
    event('b', '14:10'),
    event('c', '14:20', 'action', { end: on('14:30') }),
  ]);

  it('keeps the clocks, so that events go to another place in time', () => {
    const { report: after, remarks } = changeEventZone(
      report,
      't',
      ['b', 'c'],
      '+02:00',
      'clock-stays',
    );
    expect(remarks).toEqual([]);
    expect(entries(after)).toEqual([
      event('b', { ...on('14:10'), zone: '+02:00' }),
      event('c', { ...on('14:20'), zone: '+02:00' }, 'action', {
        end: { ...on('14:30'), zone: '+02:00' },
      }),
      report.timelines[0]!.entries[0],
    ]);
  });

  it('keeps the moments, and goes back', () => {
    const there = changeEventZone(report, 't', ['b', 'c'], 'Asia/Kolkata', 'instant-stays').report;
    expect(entries(there)[1].time).toEqual({ ...on('19:40'), zone: 'Asia/Kolkata' });
    const back = changeEventZone(there, 't', ['b', 'c'], 'UTC', 'instant-stays').report;
    expect(back).toEqual(report);
  });

  it('says which times the zone does not have', () => {
    const spring = timelineReport([event('a', on('02:30', '2024-03-31'))]);
    const { report: after, remarks } = changeEventZone(
      spring,
      't',
      ['a'],
      'Europe/Berlin',
      'clock-stays',
    );
    expect(after).toBe(spring);
    expect(remarks).toEqual([
      '02:30 on 2024-03-31 does not exist in Europe/Berlin: the clocks went from 02:00 to 03:00.',
    ]);
    const undated = timelineReport([event('a', { clock: '02:30' })]);
    expect(changeEventZone(undated, 't', ['a'], 'Europe/Berlin', 'instant-stays').remarks).toEqual([
      'A time without a date stands for no moment: its zone stays.',
    ]);
  });
});
