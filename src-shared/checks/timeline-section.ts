import { allSections, visibleSections } from '../report/all-sections.ts';
import type { Report, Timeline } from '../report/report.ts';
import type { Place } from './finding.ts';

/** The timelines that a printed section shows. */
export function visibleTimelines(report: Report): readonly Timeline[] {
  const shown = new Set(
    visibleSections(report).map((section) =>
      section.kind === 'timeline' ? section.timeline : undefined,
    ),
  );
  return report.timelines.filter(({ id }) => shown.has(id));
}

/** Where a finding about a whole timeline leads: the first section that shows it. */
export function placeOfTimeline(report: Report, timeline: Timeline): Place {
  const section = allSections(report).find(
    (each) => each.kind === 'timeline' && each.timeline === timeline.id,
  );
  return section === undefined ? { kind: 'report' } : { kind: 'section', id: section.id };
}

/** What a rule reads that looks at times only: texts of sections may change without it. */
export function readsOfTimelines(report: Report): readonly unknown[] {
  const { timelines, zone, dayOne, metricsTimeline } = report;
  const visible = visibleTimelines(report).map(({ id }) => id);
  const places = allSections(report).flatMap((section) =>
    section.kind === 'timeline' ? [section.id, section.timeline] : [],
  );
  return [timelines, zone, dayOne, metricsTimeline, ...visible, '', ...places];
}
