import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../src-shared/document/compose-document.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { at, incident, sampleReport } from '../timeline/figure/sample-report.ts';

const typesOf = (report: Report, figure?: boolean) =>
  composeDocument(report, {
    audience: 'external',
    ...(figure !== undefined && { figure }),
  }).children.map(({ type }) => type);

describe('the figure of a document', () => {
  it('stands just above its timeline, where it is wanted', () => {
    const report = sampleReport(incident);
    expect(typesOf(report, true)).toEqual(['title', 'heading', 'figure', 'timeline']);
    expect(typesOf(report, false)).toEqual(['title', 'heading', 'timeline']);
    expect(typesOf(report)).toEqual(['title', 'heading', 'timeline']);
  });

  it('is left out of a timeline of two events, and of one whose events are all at one time', () => {
    expect(typesOf(sampleReport(incident.slice(0, 2)), true)).not.toContain('figure');
    const same = [1, 2, 3].map(() => [at(60), 'note'] as const);
    expect(typesOf(sampleReport(same), true)).not.toContain('figure');
  });

  it('shows nothing that is internal to anybody else', () => {
    const report = sampleReport(incident);
    const timelines = report.timelines.map((timeline) => ({
      ...timeline,
      entries: timeline.entries.map((entry, index) =>
        index === 3 ? { ...entry, internal: true as const } : entry,
      ),
    }));
    const { children } = composeDocument(
      { ...report, timelines },
      { audience: 'external', figure: true },
    );
    const figures = children.flatMap((node) => (node.type === 'figure' ? [node.figure.words] : []));
    expect(figures).toEqual([expect.stringContaining('Timeline of 6 events')]);
    expect(JSON.stringify(children)).not.toContain('14:11');
  });

  it('is numbered through the document', () => {
    const report = sampleReport(incident);
    const [section] = report.sections;
    const twice = [section!, { ...section!, id: 'again' }];
    const { children } = composeDocument(
      { ...report, sections: twice },
      { audience: 'internal', figure: true },
    );
    expect(children.flatMap((node) => (node.type === 'figure' ? [node.number] : []))).toEqual([
      1, 2,
    ]);
  });
});
