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
