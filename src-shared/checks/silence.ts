import { withChanges } from '../report/edit/with-changes.ts';
import type { Report } from '../report/report.ts';
import type { Finding, Place } from './finding.ts';

/** “Not here”: keeps a finding quiet in this report until the words it is about change. */
export function silenceFinding(report: Report, finding: Finding): Report {
  if (isSilenced(report, finding)) return report;
  const { rule, words, where } = finding;
  return withChanges(report, {
    silenced: [...(report.silenced ?? []), { rule, place: placeKey(where), words }],
  });
}

/** Lets all findings be heard again that were silenced in this report. */
export function unsilenceAll(report: Report): Report {
  return withChanges(report, { silenced: undefined });
}

/** Tells whether somebody said “not here” to a finding. */
export function isSilenced({ silenced = [] }: Report, finding: Finding): boolean {
  const place = placeKey(finding.where);
  return silenced.some(
    (each) => each.rule === finding.rule && each.place === place && each.words === finding.words,
  );
}

/** A place as one word, such as `event:42`. */
export function placeKey(place: Place): string {
  return place.kind === 'report' ? 'report' : `${place.kind}:${place.id}`;
}
