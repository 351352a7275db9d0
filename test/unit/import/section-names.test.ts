import { describe, expect, it } from 'vitest';
import { isScheduleHeading, roleOfHeading } from '../../../src-shared/import/section-names.ts';

describe('the heading of a timeline', () => {
  it.each([
    'Timeline (times in UTC)',
    'Detailed event log',
    'The full timeline',
    'Log of the incident',
    'Record of events (all Eastern)',
    'The story of our outage',
    'How the weekend unfolded',
    '3. Sequence of events, 4 July',
    'Hergang',
    'Verlauf der Störung',
    'Qué pasó',
    'Fil des événements',
  ])('is known: %s', (heading) => {
    expect(roleOfHeading(heading)).toBe('timeline');
  });

  it.each(['How it works', 'Log retention', 'The day', 'Record keeping', 'Event bus'])(
    'is not: %s',
    (heading) => {
      expect(roleOfHeading(heading)).not.toBe('timeline');
    },
  );

  it.each(['Checklist for the release', 'Rollout plan', 'Failover runbook', 'On-call rota'])(
    'is rather that of a plan: %s',
    (heading) => {
      expect(isScheduleHeading(heading)).toBe(true);
    },
  );
});
