import type { Report } from '../report.ts';
import { type Changes, withChanges } from './with-changes.ts';

/** What the form above the sections edits. The zone has its own function, for it concerns every time. */
export type Header = Pick<
  Report,
  | 'title'
  | 'status'
  | 'severity'
  | 'language'
  | 'posted'
  | 'authors'
  | 'roles'
  | 'services'
  | 'tags'
  | 'secondZone'
>;

/** Changes fields of the report's header; `undefined` empties one. */
export function editHeader(report: Report, changes: Changes<Header>): Report {
  return withChanges<Report>(report, changes);
}

/** Says which date Day 1 stands for, and so dates every time that counts days; `undefined` takes it back. */
export function setDayOne(report: Report, dayOne: string | undefined): Report {
  return withChanges(report, { dayOne });
}

/** Chooses the timeline that metrics are computed from; `undefined` stands for the first. */
export function setMetricsTimeline(report: Report, timeline: string | undefined): Report {
  return withChanges(report, { metricsTimeline: timeline });
}
