import { describe, expect, it } from 'vitest';
import {
  editHeader,
  setDayOne,
  setMetricsTimeline,
} from '../../../../src-shared/report/edit/edit-header.ts';
import { metricsOf } from '../../../../src-shared/report/metrics.ts';
import { buildReport, event, timelineReport } from '../build-report.ts';

describe('editHeader', () => {
  it('changes some fields and empties others', () => {
    const report = buildReport({ severity: 'SEV2', status: 'draft' });
    const edited = editHeader(report, { title: 'Cards', status: 'final', severity: undefined });
    expect(edited).toEqual(buildReport({ title: 'Cards', status: 'final' }));
  });

  it('shares with the report what it does not change', () => {
    const report = timelineReport([event('a', '14:00')]);
    const edited = editHeader(report, { title: 'Cards' });
    expect(edited.timelines).toBe(report.timelines);
    expect(edited.sections).toBe(report.sections);
  });
});

describe('setDayOne', () => {
  it('dates the times that count days, and takes that back', () => {
    const entries = [event('a', { day: 2, clock: '14:00' })];
    const report = timelineReport(entries);
    expect(setDayOne(report, '2024-05-09')).toEqual({ ...report, dayOne: '2024-05-09' });
    expect(setDayOne(setDayOne(report, '2024-05-09'), undefined)).toEqual(report);
  });
});

describe('setMetricsTimeline', () => {
  it('chooses the timeline that metrics are computed from', () => {
    const report = timelineReport([
      event('a', '14:00', 'detected'),
      event('b', '14:10', 'resolved'),
    ]);
    const both = { ...report, timelines: [{ id: 'empty', entries: [] }, ...report.timelines] };
    const resolve = metricsOf(setMetricsTimeline(both, 't')).at(-1);
    expect(resolve?.result).toMatchObject({ kind: 'known', seconds: 600 });
  });
});
