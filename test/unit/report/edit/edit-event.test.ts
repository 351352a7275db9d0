import { describe, expect, it } from 'vitest';
import { addEvent } from '../../../../src-shared/report/edit/add-event.ts';
import {
  editDayHeading,
  editEvent,
  setEventEnd,
  setEventKind,
  setPassageText,
} from '../../../../src-shared/report/edit/edit-event.ts';
import { setEventTime } from '../../../../src-shared/report/edit/set-event-time.ts';
import type { Report } from '../../../../src-shared/report/report.ts';
import { dayHeading, event, ids, passage, timelineReport } from '../build-report.ts';

const first = event('first', '14:00', 'action', { kindGuessed: true });
const second = event('second', '14:10', 'note', { actor: 'bot' });
const report = timelineReport([first, passage('words'), second, dayHeading('day')]);

function entries({ timelines }: Report) {
  return timelines[0]?.entries ?? [];
}

describe('the edits of an event', () => {
  it('change what it says, and leave the other entries themselves', () => {
    const edited = editEvent(report, 'second', {
      text: 'Paged.',
      internal: true,
      actor: undefined,
    });
    const { actor: _actor, ...rest } = second;
    expect(entries(edited)[2]).toEqual({ ...rest, text: 'Paged.', internal: true });
    expect(entries(edited)[0]).toBe(first);
  });

  it('set a kind, which then is no guess, also where it was the same', () => {
    const { kindGuessed: _guess, ...known } = first;
    expect(entries(setEventKind(report, 'first', 'detected'))[0]).toEqual({
      ...known,
      kind: 'detected',
    });
    expect(entries(setEventKind(report, 'first', 'action'))[0]).toEqual(known);
  });

  it('set an end and take it away', () => {
    const ended = setEventEnd(report, 'first', { clock: '14:05' });
    expect(entries(ended)[0]).toEqual({ ...first, end: { clock: '14:05' } });
    expect(setEventEnd(ended, 'first', undefined)).toEqual(report);
  });

  it('change passages and day headings', () => {
    expect(entries(setPassageText(report, 'words', 'Then:'))[1]).toEqual({
      ...passage('words'),
      text: 'Then:',
    });
    expect(entries(editDayHeading(report, 'day', { date: '2024-05-10' }))[3]).toEqual(
      dayHeading('day', '2024-05-10'),
    );
  });

  it('give the report itself where there is nothing to change', () => {
    expect(editEvent(report, 'second', { actor: 'bot' })).toBe(report);
    expect(editEvent(report, 'words', { text: 'x' })).toBe(report);
    expect(editEvent(report, 'gone', { text: 'x' })).toBe(report);
    expect(setPassageText(report, 'first', 'x')).toBe(report);
    expect(editDayHeading(report, 'first', { text: 'x' })).toBe(report);
    expect(setEventTime(report, 'words', {})).toBe(report);
    expect(setEventTime(report, 'gone', {})).toBe(report);
  });
});

describe('addEvent', () => {
  it('puts an event at its place in time', () => {
    const added = addEvent(report, 't', event('new', '14:05'));
    expect(ids(entries(added))).toEqual(['first', 'words', 'new', 'second', 'day']);
  });

  it('adds nothing to a timeline that is not there', () => {
    expect(addEvent(report, 'gone', first)).toBe(report);
  });
});

describe('setEventTime', () => {
  it('moves an event to its new place in time', () => {
    const time = { date: '2024-05-09', clock: '14:20' };
    const edited = setEventTime(report, 'first', time);
    expect(ids(entries(edited))).toEqual(['words', 'second', 'day', 'first']);
    expect(entries(edited)[3]).toEqual({ ...first, time });
  });

  it('leaves an event where it stands as long as the order is right, or its time unknown', () => {
    const later = setEventTime(report, 'first', { date: '2024-05-09', clock: '14:10' });
    expect(ids(entries(later))).toEqual(ids(entries(report)));
    expect(ids(entries(setEventTime(report, 'second', {})))).toEqual(ids(entries(report)));
  });
});
