import { describe, expect, it } from 'vitest';
import { eventOutsideIncident } from '../../../src-shared/checks/event-outside-incident.ts';
import { event, timelineReport } from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

const course = [event('start', '14:00', 'impact-started'), event('end', '18:00', 'resolved')];

function findings(date: string) {
  const entries = [...course, event('x', { date, clock: '16:00' })];
  return findingsOf(eventOutsideIncident, timelineReport(entries));
}

describe('event-outside-incident', () => {
  it('finds an event far before or after the incident', () => {
    expect(findings('2023-05-09')).toEqual([
      'event x: “16:00 x” lies 365 d 22 h before the incident: correct its date, or take it out of the timeline.',
    ]);
    expect(findings('2024-06-09')).toEqual([
      'event x: “16:00 x” lies 30 d 22 h after the incident: correct its date, or take it out of the timeline.',
    ]);
  });

  it('takes the day before and the day after for part of the story', () => {
    expect([...findings('2024-05-08'), ...findings('2024-05-10')]).toEqual([]);
  });

  it('allows as much again as the incident is long', () => {
    const week = event('end', { date: '2024-05-16', clock: '14:00' }, 'resolved');
    const early = event('x', { date: '2024-05-02', clock: '15:00' });
    expect(findingsOf(eventOutsideIncident, timelineReport([early, course[0]!, week]))).toEqual([]);
  });

  it('finds once that the bounds of the incident must be wrong', () => {
    const others = ['14:00', '14:10', '14:20', '14:30'].map((clock) =>
      event(clock, { date: '2023-05-09', clock }),
    );
    expect(findingsOf(eventOutsideIncident, timelineReport([...others, ...course]))).toEqual([
      'section timeline: 4 of 6 events lie far from the incident: check the dates and the kinds of the events that begin and end it.',
    ]);
  });
});
