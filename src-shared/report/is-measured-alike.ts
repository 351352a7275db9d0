import type { Report } from './report.ts';

/** Tells whether two reports have the same metrics because their events, and what dates them, are the same. */
export function isMeasuredAlike(one: Report, other: Report): boolean {
  return (
    one.timelines === other.timelines &&
    one.metricsTimeline === other.metricsTimeline &&
    one.dayOne === other.dayOne &&
    one.zone === other.zone &&
    one.secondZone === other.secondZone
  );
}
