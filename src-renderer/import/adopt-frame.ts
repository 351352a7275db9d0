import type { Understanding } from '../../src-shared/import/understand/understanding.ts';
import { withChanges } from '../../src-shared/report/edit/with-changes.ts';
import { isEvent, type Report } from '../../src-shared/report/report.ts';

/** A report that has no event yet takes the zone and the first day of those that come into it, if it has none of its own. */
export function adoptFrame(report: Report, { report: own }: Understanding): Report {
  if (report.timelines.some(({ entries }) => entries.some(isEvent))) return report;
  return withChanges(report, {
    dayOne: report.dayOne ?? own.dayOne,
    ...(report.zoneAssumed && { zone: own.zone, zoneAssumed: own.zoneAssumed }),
  });
}
