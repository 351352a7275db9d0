import { actionsOf } from '../report/actions-of.ts';
import { visibleSections } from '../report/all-sections.ts';
import { setSectionHidden } from '../report/edit/edit-section.ts';
import type { Report, Section } from '../report/report.ts';
import { isBlank } from './is-blank.ts';
import { nameSection, sentence } from './name-part.ts';
import type { Rule } from './rule.ts';

/** Every section that is printed has something below its heading; the impact has a rule of its own. */
export const emptySection: Rule = {
  name: 'empty-section',
  check: (report) =>
    visibleSections(report)
      .filter((section) => section.role !== 'impact' && isEmptySection(section, report))
      .map((section) => ({
        message: sentence(`${nameSection(section)} is empty: fill it in, hide it or remove it.`),
        where: { kind: 'section', id: section.id },
        fix: {
          label: 'Hide section',
          edit: (before) => setSectionHidden(before, section.id, true),
        },
      })),
};

/** Tells whether nothing would be printed below a section's heading. */
export function isEmptySection(section: Section, report: Report): boolean {
  if (section.children.some((child) => !child.hidden)) return false;
  switch (section.kind) {
    case 'prose':
      return isBlank(section.text);
    case 'fields':
      return section.fields.length === 0;
    case 'timeline':
      return report.timelines.find(({ id }) => id === section.timeline)?.entries.length === 0;
    case 'actions':
      return actionsOf(report, section).length === 0;
    case 'contents':
    case 'metrics':
      return false;
  }
}
