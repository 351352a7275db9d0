import type { Report } from '../report/report.ts';
import { shortHash } from '../report/short-hash.ts';
import { actionWithoutDueDate } from './action-without-due-date.ts';
import { actionWithoutOwner } from './action-without-owner.ts';
import { ambiguousTime } from './ambiguous-time.ts';
import { blamingWording } from './blaming-wording.ts';
import { brokenLink } from './broken-link.ts';
import { emptyField } from './empty-field.ts';
import { emptySection } from './empty-section.ts';
import { eventOutsideIncident } from './event-outside-incident.ts';
import { eventsOutOfOrder } from './events-out-of-order.ts';
import type { Finding } from './finding.ts';
import { impossibleTime } from './impossible-time.ts';
import { internalVisible } from './internal-visible.ts';
import { largeForEmail } from './large-for-email.ts';
import { missingImpact } from './missing-impact.ts';
import { missingMetric } from './missing-metric.ts';
import { missingMilestone } from './missing-milestone.ts';
import { missingTitle } from './missing-title.ts';
import { negativeMetric } from './negative-metric.ts';
import type { Remark, Rule } from './rule.ts';
import { secretLookingText } from './secrets/secret-looking-text.ts';
import { isSilenced } from './silence.ts';
import { silentGap } from './silent-gap.ts';
import { vagueAction } from './vague-action.ts';

/** The rules of the readiness check, in the order in which their findings are told: what must not get out first. */
export const rules: readonly Rule[] = [
  secretLookingText,
  internalVisible,
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
  blamingWording,
  brokenLink,
  largeForEmail,
];

/** Checks whether a report is ready to be handed on: all findings that were not silenced, each with the place it leads to. */
export function checkReport(report: Report): readonly Finding[] {
  return createReadinessCheck().check(report);
}

/** A check of one report again and again while it is edited. */
export type ReadinessCheck = {
  readonly check: (report: Report) => readonly Finding[];
  /** The same in steps of some milliseconds, for those who have little time at once. */
  readonly steps: (report: Report) => Generator<undefined, readonly Finding[]>;
};

type Known = { readonly parts: readonly unknown[]; readonly remarks: readonly Remark[] };

/** Remembers what each rule found, and asks it again only when something it looks at has changed. */
export function createReadinessCheck(): ReadinessCheck {
  const known = new Map<Rule, Known>();
  const remarksOf = (rule: Rule, report: Report): readonly Remark[] => {
    const parts = rule.reads?.(report) ?? [report];
    const last = known.get(rule);
    if (last !== undefined && isAlike(last.parts, parts)) return last.remarks;
    const remarks = rule.check(report);
    known.set(rule, { parts, remarks });
    return remarks;
  };
  const steps: ReadinessCheck['steps'] = function* (report) {
    const findings: Finding[] = [];
    for (const rule of rules) {
      if (rule.prepare !== undefined) yield* rule.prepare(report);
      for (const remark of remarksOf(rule, report)) findings.push(finding(rule.name, remark));
      yield undefined;
    }
    return findings.filter((each) => !isSilenced(report, each));
  };
  return { steps, check: (report) => resultOf(steps(report)) };
}

function resultOf<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function finding(rule: string, { words, ...remark }: Remark): Finding {
  return { rule, words: shortHash(words ?? remark.message), ...remark };
}

function isAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => Object.is(part, other[index]));
}
