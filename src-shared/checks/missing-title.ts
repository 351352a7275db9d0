import { isBlank } from './is-blank.ts';
import type { Rule } from './rule.ts';

/** The report has a title. */
export const missingTitle: Rule = {
  name: 'missing-title',
  check: (report) =>
    isBlank(report.title)
      ? [
          {
            message: 'The report has no title: say in a few words what failed for whom.',
            where: { kind: 'report' },
          },
        ]
      : [],
};
