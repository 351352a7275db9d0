import type { Report, Timeline } from './report.ts';

/** The timelines of a report by their ids, for those who look up many. */
export function timelinesById({
  timelines,
}: Pick<Report, 'timelines'>): ReadonlyMap<string, Timeline> {
  return new Map(timelines.map((timeline) => [timeline.id, timeline]));
}
