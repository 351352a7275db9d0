import { visibleSections } from '../report/all-sections.ts';
import type { Report } from '../report/report.ts';
import { isEmptySection } from './empty-section.ts';
import type { Place } from './finding.ts';
import { isBlank } from './is-blank.ts';
import type { Rule } from './rule.ts';

/** A printed section or field says what the impact was: the first thing that readers look for. */
export const missingImpact: Rule = {
  name: 'missing-impact',
  check: (report) => {
    const parts = impactParts(report);
    if (parts.some(({ isEmpty }) => !isEmpty)) return [];
    const [first] = parts;
    const what = 'say who could not do what, how many they were, and for how long';
    return first === undefined
      ? [{ message: `Nothing tells the impact: ${what}.`, where: { kind: 'report' } }]
      : [{ message: `The impact is empty: ${what}.`, where: first.where }];
  },
};

function impactParts(
  report: Report,
): readonly { readonly isEmpty: boolean; readonly where: Place }[] {
  return visibleSections(report).flatMap((section) => {
    const own = {
      isEmpty: isEmptySection(section, report),
      where: { kind: 'section', id: section.id } as const,
    };
    const fields = section.kind === 'fields' ? section.fields : [];
    return [
      ...(section.role === 'impact' ? [own] : []),
      ...fields
        .filter(({ role }) => role === 'impact')
        .map(({ id, text }) => ({ isEmpty: isBlank(text), where: { kind: 'field', id } as const })),
    ];
  });
}
