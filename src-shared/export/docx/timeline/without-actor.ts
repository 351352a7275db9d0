import type { TimelineEventNode } from '../../../document/document-tree.ts';

/** The event for a printer of its text, where the actor is printed elsewhere. */
export function withoutActor({ actor: _actor, ...event }: TimelineEventNode): TimelineEventNode {
  return event;
}
