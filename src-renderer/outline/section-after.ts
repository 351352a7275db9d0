import { placeOf, type SectionPlace } from '../../src-shared/report/edit/move-section.ts';
import { sectionRun } from '../../src-shared/report/edit/section-run.ts';
import type { Report } from '../../src-shared/report/report.ts';

/** The place behind a section and all that goes on from it; without one, the end of the report. */
export function sectionAfter(report: Report, id: string | undefined): SectionPlace {
  const place = id === undefined ? undefined : placeOf(report.sections, id);
  if (id === undefined || place === undefined) return { index: report.sections.length };
  return { ...place, index: place.index + sectionRun(report, id).length };
}
