import { type Role, roleIds } from '../../src-shared/report/role.ts';

const names: Readonly<Record<Role, string>> = {
  summary: 'Summary',
  duration: 'Duration',
  impact: 'Impact',
  detection: 'Detection',
  'lead-up': 'Lead-up',
  trigger: 'Trigger',
  'contributing-factors': 'Contributing factors',
  'root-cause': 'Root cause',
  'five-whys': 'Five whys',
  escalation: 'Escalation',
  resolution: 'Resolution',
  recovery: 'Recovery',
  'went-well': 'Went well',
  'went-wrong': 'Went wrong',
  'got-lucky': 'Got lucky',
  lessons: 'Lessons',
  'open-questions': 'Open questions',
  measures: 'Measures',
  'customer-message': 'Message to customers',
  'supporting-information': 'Supporting information',
  glossary: 'Glossary',
  timeline: 'Timeline',
};

/** The roles of sections and fields with the words a reader sees. */
export const roleNames: readonly (readonly [Role, string])[] = roleIds.map((role) => [
  role,
  names[role],
]);

/** What a role is called. */
export function roleName(role: Role): string {
  return names[role];
}
