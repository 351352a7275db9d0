import { visibleSections } from '../report/all-sections.ts';
import { removeField } from '../report/edit/edit-field.ts';
import type { Report } from '../report/report.ts';
import { isBlank } from './is-blank.ts';
import { nameSection } from './name-part.ts';
import type { Rule } from './rule.ts';

/** Every labelled field says something; the impact has a rule of its own. */
export const emptyField: Rule = {
  name: 'empty-field',
  check: (report) =>
    visibleSections(report).flatMap((section) => {
      if (section.kind !== 'fields') return [];
      const empty = section.fields.filter(({ role, text }) => role !== 'impact' && isBlank(text));
      return empty.map(({ id, label }) => ({
        message: `“${label}” in ${nameSection(section)} is empty: fill it in or remove it.`,
        where: { kind: 'field', id } as const,
        fix: { label: 'Remove field', edit: (before: Report) => removeField(before, id) },
      }));
    }),
};
