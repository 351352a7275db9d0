/** The kinds an event may have, in the order in which an incident usually passes through them. */
export const eventKindIds = [
  'impact-started',
  'detected',
  'acknowledged',
  'escalated',
  'hypothesis',
  'false-lead',
  'root-cause-identified',
  'action',
  'communication',
  'mitigated',
  'resolved',
  'note',
] as const;

/** What an event was in the course of the incident. */
export type EventKind = (typeof eventKindIds)[number];

/** The words a reader sees for each kind. */
export const eventKindNames: Readonly<Record<EventKind, string>> = {
  'impact-started': 'Impact started',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  escalated: 'Escalated',
  hypothesis: 'Hypothesis',
  'false-lead': 'False lead',
  'root-cause-identified': 'Root cause identified',
  action: 'Action',
  communication: 'Communication',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
  note: 'Note',
};

/** The kinds that metrics are measured between; a timeline has at most one that counts of each. */
export const milestoneIds = [
  'impact-started',
  'detected',
  'acknowledged',
  'root-cause-identified',
  'mitigated',
  'resolved',
] as const satisfies readonly EventKind[];

/** A kind that marks a turn of the incident. */
export type Milestone = (typeof milestoneIds)[number];

const milestones: ReadonlySet<EventKind> = new Set(milestoneIds);

/** Tells whether metrics are measured from or to events of this kind. */
export function isMilestone(kind: EventKind): kind is Milestone {
  return milestones.has(kind);
}
