import type { EventKind } from '../../report/event-kind.ts';
import type { TimelineEvent } from '../../report/report.ts';

/** Which events to show; an empty set lets everything through. */
export type EventFilter = {
  readonly kinds: ReadonlySet<EventKind>;
  readonly actors: ReadonlySet<string>;
  readonly audience: 'all' | 'internal' | 'external';
};

/** Tells whether a filter lets everything through. */
export function isOpen({ kinds, actors, audience }: EventFilter): boolean {
  return kinds.size === 0 && actors.size === 0 && audience === 'all';
}

/** Tells whether a filter lets an event through; nobody's events are those of the actor `''`. */
export function passes({ kinds, actors, audience }: EventFilter, event: TimelineEvent): boolean {
  if (kinds.size > 0 && !kinds.has(event.kind)) return false;
  if (actors.size > 0 && !actors.has(event.actor ?? '')) return false;
  const isInternal = event.internal === true;
  return audience === 'all' || isInternal === (audience === 'internal');
}
