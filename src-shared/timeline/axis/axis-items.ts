import type { EventKind } from '../../report/event-kind.ts';
import { milestonesOf } from '../../report/milestones.ts';
import { type Moment, momentOf } from '../../report/moment.ts';
import { isEvent, type Timeline, type TimelineEvent } from '../../report/report.ts';
import { positionsOf } from '../../report/time-order.ts';
import type { TimeFrame } from '../../time/instant-of.ts';

/** An event as it stands on the axis. */
export type AxisItem = {
  readonly id: string;
  readonly kind: EventKind;
  /** Milliseconds on the axis. */
  readonly at: number;
  /** The same for its end; only where that comes after its beginning. */
  readonly end?: number;
  /** It is the one event of its kind that metrics count. */
  readonly isMilestone: boolean;
};

/** What an axis shows of a timeline. */
export type AxisContent = {
  /** Instants since 1970 UTC, or clocks since midnight of Day 1 where the timeline has no date. */
  readonly axis: Moment['axis'];
  /** In order of time; of equal times in the order of the timeline. */
  readonly items: readonly AxisItem[];
  /** The ids of the events without a place on this axis, in the order of the timeline. */
  readonly unknown: readonly string[];
};

/** The events of a timeline by time, and those whose time is not known apart. */
export function axisContent(timeline: Timeline, frame: TimeFrame): AxisContent {
  const events = timeline.entries.filter(isEvent);
  const positions = positionsOf(events, frame);
  const milestones = new Set([...milestonesOf(timeline, frame).values()].map(({ id }) => id));
  const axis = axisOf(events, positions, frame);
  const items: AxisItem[] = [];
  const unknown: string[] = [];
  for (const [index, event] of events.entries()) {
    const at = positions[index];
    if (at === undefined) unknown.push(event.id);
    else items.push(itemOf(event, at, axis, milestones.has(event.id), frame));
  }
  return { axis, items: items.sort((left, right) => left.at - right.at), unknown };
}

function itemOf(
  event: TimelineEvent,
  at: number,
  axis: Moment['axis'],
  isMilestone: boolean,
  frame: TimeFrame,
): AxisItem {
  const { id, kind } = event;
  const end = event.end === undefined ? undefined : momentOf(event.end, frame);
  const isRange = end?.axis === axis && end.at > at;
  return { id, kind, at, isMilestone, ...(isRange && { end: end.at }) };
}

function axisOf(
  events: readonly TimelineEvent[],
  positions: readonly (number | undefined)[],
  frame: TimeFrame,
): Moment['axis'] {
  const placed = events[positions.findIndex((position) => position !== undefined)];
  if (placed !== undefined) return momentOf(placed.time, frame)?.axis ?? 'instant';
  return frame.dayOne === undefined ? 'day-clock' : 'instant';
}
