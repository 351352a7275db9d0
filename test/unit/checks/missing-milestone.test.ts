import { describe, expect, it } from 'vitest';
import { missingMilestone } from '../../../src-shared/checks/missing-milestone.ts';
import { buildReport, event, timelineReport } from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

describe('missing-milestone', () => {
  it('finds a timeline without an event detected or resolved', () => {
    expect(findingsOf(missingMilestone, timelineReport([event('a', '14:00')]))).toEqual([
      'section timeline: No event is marked detected: choose the event that was, or add it.',
      'section timeline: No event is marked resolved: choose the event that was, or add it.',
    ]);
  });

  it('finds nothing where both are marked', () => {
    const entries = [event('a', '14:00', 'detected'), event('b', '15:00', 'resolved')];
    expect(findingsOf(missingMilestone, timelineReport(entries))).toEqual([]);
  });

  it('leaves an empty timeline and a missing one to other rules', () => {
    expect(findingsOf(missingMilestone, timelineReport([]))).toEqual([]);
    expect(findingsOf(missingMilestone, buildReport())).toEqual([]);
  });
});
