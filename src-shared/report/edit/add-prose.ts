import { findSection } from '../all-sections.ts';
import type { Report, SectionOf } from '../report.ts';
import { addSection, placeOf } from './move-section.ts';

/**
 * Adds a text that goes on from a section under the same heading, before what is nested in it: where the importer
 * puts such a text too, and what is moved with its heading.
 */
export function addProse(report: Report, section: string, id: string): Report {
  const found = findSection(report, section);
  const place = placeOf(report.sections, section);
  if (found === undefined || place === undefined) return report;
  const text: SectionOf<'prose'> = { kind: 'prose', id, heading: '', text: '', children: [] };
  const isContinuation = found.heading === '';
  return addSection(
    report,
    text,
    isContinuation ? { ...place, index: place.index + 1 } : { parent: section, index: 0 },
  );
}
