import { actionsOf } from '../report/actions-of.ts';
import { visibleSections } from '../report/all-sections.ts';
import type { ActionItem, Report } from '../report/report.ts';

/** The action items that are printed and still to be done. */
export function openActions(report: Report): readonly ActionItem[] {
  return visibleSections(report)
    .filter((section) => section.kind === 'actions')
    .flatMap((section) => actionsOf(report, section))
    .filter(({ status }) => status !== 'done' && status !== 'dropped');
}
