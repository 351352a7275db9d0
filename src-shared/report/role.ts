/** What a section or field is for, whatever its heading says; templates, checks, metrics and the email use it. */
export const roleIds = [
  'summary',
  'duration',
  'impact',
  'detection',
  'lead-up',
  'trigger',
  'contributing-factors',
  'root-cause',
  'five-whys',
  'escalation',
  'resolution',
  'recovery',
  'went-well',
  'went-wrong',
  'got-lucky',
  'lessons',
  'open-questions',
  'measures',
  'customer-message',
  'supporting-information',
  'glossary',
  'timeline',
] as const;

/** A section's or field's role. */
export type Role = (typeof roleIds)[number];
