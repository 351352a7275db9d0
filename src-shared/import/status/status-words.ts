import type { EventKind } from '../../report/event-kind.ts';

/** What the words by which a status page names an update tell of its kind; the others are messages to customers. */
export const statusKinds: ReadonlyMap<string, EventKind> = new Map([
  ['created', 'detected'],
  ['investigating', 'detected'],
  ['identified', 'root-cause-identified'],
  ['monitoring', 'mitigated'],
  ['resolved', 'resolved'],
  ['completed', 'resolved'],
]);

const others = [
  'update',
  'scheduled',
  'in progress',
  'verifying',
  'degraded performance',
  'partial outage',
  'major outage',
  'maintenance',
  'recovering',
  'mitigated',
  'fix implemented',
];

/** All words that begin an update, the longest first, as a part of a pattern. */
export const statusPattern: string = [...statusKinds.keys(), ...others]
  .toSorted((first, second) => second.length - first.length)
  .join('|');
