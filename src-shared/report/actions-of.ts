import { allSections } from './all-sections.ts';
import type { ActionItem, Report, Section } from './report.ts';

/** The actions section that holds the action items which name none: the first of the document. */
export function firstActionsSection(report: Pick<Report, 'sections'>): Section | undefined {
  return allSections(report).find((section) => section.kind === 'actions');
}

/** The action items that stand in a section, in their order. */
export function actionsOf(report: Report, section: Section): readonly ActionItem[] {
  const isFirst = firstActionsSection(report)?.id === section.id;
  return report.actions.filter((item) =>
    item.section === undefined ? isFirst : item.section === section.id,
  );
}
