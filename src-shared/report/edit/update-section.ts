import type { Report, Section } from '../report.ts';
import { kept, withChanges } from './with-changes.ts';

/** Applies a change to every section, children before their parent; what does not change stays itself. */
export function mapSections(
  sections: readonly Section[],
  change: (section: Section) => Section,
): readonly Section[] {
  return kept(
    sections,
    sections.map((section) =>
      change(withChanges(section, { children: mapSections(section.children, change) })),
    ),
  );
}

/** Applies a change to the section with this id; without such a section the report comes back as it is. */
export function updateSection(
  report: Report,
  id: string,
  change: (section: Section) => Section,
): Report {
  const sections = mapSections(report.sections, (section) =>
    section.id === id ? change(section) : section,
  );
  return withChanges(report, { sections });
}
