import type { Report } from '../report/report.ts';
import { actionWithoutDueDate } from './action-without-due-date.ts';
import { actionWithoutOwner } from './action-without-owner.ts';
import { ambiguousTime } from './ambiguous-time.ts';
import { emptyField } from './empty-field.ts';
import { emptySection } from './empty-section.ts';
import { eventOutsideIncident } from './event-outside-incident.ts';
import { eventsOutOfOrder } from './events-out-of-order.ts';
import type { Finding } from './finding.ts';
import { impossibleTime } from './impossible-time.ts';
import { missingImpact } from './missing-impact.ts';
import { missingMetric } from './missing-metric.ts';
import { missingMilestone } from './missing-milestone.ts';
import { missingTitle } from './missing-title.ts';
import { negativeMetric } from './negative-metric.ts';
import type { Rule } from './rule.ts';
import { silentGap } from './silent-gap.ts';
import { vagueAction } from './vague-action.ts';

/** The rules of the readiness check, in the order in which their findings are told. */
export const rules: readonly Rule[] = [
  missingTitle,
  emptySection,
  emptyField,
  missingImpact,
  missingMilestone,
  missingMetric,
  negativeMetric,
  impossibleTime,
  ambiguousTime,
  eventsOutOfOrder,
  eventOutsideIncident,
  silentGap,
  actionWithoutOwner,
  actionWithoutDueDate,
  vagueAction,
];

/** Checks whether a report is ready to be handed on: all findings, each with the place it leads to. */
export function checkReport(report: Report): readonly Finding[] {
  return rules.flatMap(({ name, check }) =>
    check(report).map((remark) => ({ rule: name, ...remark })),
  );
}
