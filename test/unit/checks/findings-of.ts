import type { Rule } from '../../../src-shared/checks/rule.ts';
import type { Report } from '../../../src-shared/report/report.ts';

/** What a rule finds, as `event a: message`, to compare at a glance. */
export function findingsOf(rule: Rule, report: Report): readonly string[] {
  return rule.check(report).map(({ message, where }) => {
    const place = where.kind === 'report' ? 'report' : `${where.kind} ${where.id}`;
    return `${place}: ${message}`;
  });
}
