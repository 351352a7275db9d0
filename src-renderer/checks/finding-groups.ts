import type { Finding } from '../../src-shared/checks/finding.ts';

/** Findings of one sort, under a heading. */
export type FindingGroup = { readonly name: string; readonly findings: readonly Finding[] };

/** What must not get out first, then what is missing, then what reads badly. */
const groups: readonly (readonly [string, readonly string[]])[] = [
  ['Must not get out', ['secret-looking-text', 'internal-visible']],
  ['Missing', ['missing-title', 'empty-section', 'empty-field', 'missing-impact']],
  ['Milestones and metrics', ['missing-milestone', 'missing-metric', 'negative-metric']],
  [
    'Timeline',
    [
      'impossible-time',
      'ambiguous-time',
      'events-out-of-order',
      'event-outside-incident',
      'silent-gap',
    ],
  ],
  ['Action items', ['action-without-owner', 'action-without-due-date', 'vague-action']],
  ['Wording and links', ['blaming-wording', 'broken-link']],
];

const otherName = 'Other';

/** The findings under headings, in the order of their weight; a rule that is not known here comes last. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const nameOf = (rule: string) =>
    groups.find(([, rules]) => rules.includes(rule))?.[0] ?? otherName;
  const names = [...groups.map(([name]) => name), otherName];
  return names
    .map((name) => ({ name, findings: findings.filter(({ rule }) => nameOf(rule) === name) }))
    .filter((group) => group.findings.length > 0);
}
