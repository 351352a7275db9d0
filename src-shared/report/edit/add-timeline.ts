import type { Report, SectionOf } from '../report.ts';
import { addSection, type SectionPlace } from './move-section.ts';
import { withChanges } from './with-changes.ts';

/** Adds an empty timeline together with the section that shows it as a list. */
export function addTimeline(
  report: Report,
  heading: string,
  place: SectionPlace,
  newId: () => string,
): Report {
  const timeline = { id: newId(), entries: [] };
  const section: SectionOf<'timeline'> = {
    kind: 'timeline',
    id: newId(),
    heading,
    role: 'timeline',
    timeline: timeline.id,
    form: 'list',
    children: [],
  };
  const shown = addSection(report, section, place);
  if (shown === report) return report;
  return withChanges(shown, { timelines: [...report.timelines, timeline] });
}
