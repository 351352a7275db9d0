import { describe, expect, it } from 'vitest';
import { milestonesOf } from '../../../src-shared/report/milestones.ts';
import type { TimelineEntry } from '../../../src-shared/report/report.ts';
import { event } from './build-report.ts';

function milestones(entries: readonly TimelineEntry[]) {
  const found = milestonesOf({ id: 't', entries }, { zone: 'UTC' });
  return Object.fromEntries([...found].map(([kind, { id }]) => [kind, id]));
}

describe('milestonesOf', () => {
  it('takes the first event of a kind, and the last that is resolved', () => {
    const entries = [
      event('a', '14:00', 'detected'),
      event('b', '14:10', 'detected'),
      event('c', '15:00', 'resolved'),
      event('d', '15:10', 'action'),
      event('e', '16:00', 'resolved'),
    ];
    expect(milestones(entries)).toEqual({ detected: 'a', resolved: 'e' });
  });

  it('goes by time where the list is out of order', () => {
    const entries = [
      event('a', '14:10', 'detected'),
      event('b', '14:00', 'detected'),
      event('c', '16:00', 'resolved'),
      event('d', '15:00', 'resolved'),
    ];
    expect(milestones(entries)).toEqual({ detected: 'b', resolved: 'c' });
  });

  it('goes by the list where no time is known', () => {
    const entries = [
      event('a', {}, 'mitigated'),
      event('b', {}, 'mitigated'),
      event('c', {}, 'resolved'),
      event('d', {}, 'resolved'),
    ];
    expect(milestones(entries)).toEqual({ mitigated: 'a', resolved: 'd' });
  });

  it('prefers an event whose time is known', () => {
    const entries = [
      event('a', {}, 'detected'),
      event('b', '14:00', 'detected'),
      event('c', '15:00', 'resolved'),
      event('d', {}, 'resolved'),
    ];
    expect(milestones(entries)).toEqual({ detected: 'b', resolved: 'c' });
  });

  it('counts events that are left out of the report', () => {
    const entries = [
      event('a', '14:00', 'detected', { leftOut: true }),
      event('b', '15:00', 'detected'),
    ];
    expect(milestones(entries)).toEqual({ detected: 'a' });
  });
});
