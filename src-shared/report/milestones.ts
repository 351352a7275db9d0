import type { TimeFrame } from '../time/instant-of.ts';
import { isMilestone, type Milestone } from './event-kind.ts';
import { isEvent, type Timeline, type TimelineEvent } from './report.ts';
import { type Position, positionsOf } from './time-order.ts';

type Placed = { readonly event: TimelineEvent; readonly position: Position };

/**
 * The events that count as the milestones of a timeline: of several of one kind the first in time, of
 * `resolved` the last. Events of unknown time count only where no other of their kind has a time, and
 * then in the order of the list. Events left out of the report count too: they happened.
 */
export function milestonesOf(
  timeline: Timeline,
  frame: TimeFrame,
): ReadonlyMap<Milestone, TimelineEvent> {
  const events = timeline.entries.filter(isEvent);
  const positions = positionsOf(events, frame);
  const found = new Map<Milestone, Placed>();
  for (const [index, event] of events.entries()) {
    if (!isMilestone(event.kind)) continue;
    const candidate = { event, position: positions[index] };
    const holder = found.get(event.kind);
    if (holder === undefined || counts(candidate, holder)) found.set(event.kind, candidate);
  }
  return new Map([...found].map(([kind, { event }]) => [kind, event]));
}

/** Tells whether an event, rather than the one before it in the list, is the one that counts. */
function counts(candidate: Placed, holder: Placed): boolean {
  const isLast = candidate.event.kind === 'resolved';
  if (candidate.position === undefined) return holder.position === undefined && isLast;
  if (holder.position === undefined) return true;
  return isLast ? candidate.position >= holder.position : candidate.position < holder.position;
}
