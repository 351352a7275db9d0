import { describe, expect, it } from 'vitest';
import { addTimeline } from '../../../../src-shared/report/edit/add-timeline.ts';
import { buildReport, counter, event, timelineReport } from '../build-report.ts';

describe('addTimeline', () => {
  it('adds an empty timeline and the section that shows it', () => {
    const report = timelineReport([event('a', '14:00')]);
    const added = addTimeline(report, 'Second outage', { index: 1 }, counter());
    expect(added.timelines).toEqual([...report.timelines, { id: 'new-1', entries: [] }]);
    expect(added.sections[1]).toEqual({
      kind: 'timeline',
      id: 'new-2',
      heading: 'Second outage',
      role: 'timeline',
      timeline: 'new-1',
      form: 'list',
      children: [],
    });
  });

  it('adds nothing under a parent that is not there', () => {
    const report = buildReport();
    expect(addTimeline(report, 'Timeline', { parent: 'gone', index: 0 }, counter())).toBe(report);
  });
});
