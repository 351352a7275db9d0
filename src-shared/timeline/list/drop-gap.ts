import { type Moment, momentOf } from '../../report/moment.ts';
import { outOfOrder } from '../../report/out-of-order.ts';
import {
  isEvent,
  type Timeline,
  type TimelineEntry,
  type TimelineEvent,
} from '../../report/report.ts';
import { type Position, positionsOf } from '../../report/time-order.ts';
import type { TimeFrame } from '../../time/instant-of.ts';

/** An entry beside the place of a drop that tells a time: an event, or the beginning of a heading's day. */
export type Neighbour = {
  readonly entry: TimelineEntry;
  /** Milliseconds on the timeline's axis. */
  readonly at: number;
};

/** An event that is dragged; no `at`: nobody knows when it was, or not on the axis of the others. */
export type Moving = { readonly event: TimelineEvent; readonly at?: number };

/** Where entries are dropped. */
export type DropGap = {
  /** The entries that stay, in their order. */
  readonly rest: readonly TimelineEntry[];
  /** The place among those that stay. */
  readonly index: number;
  /** The entries that move, in their order. */
  readonly moving: readonly TimelineEntry[];
  readonly events: readonly Moving[];
  readonly above?: Neighbour;
  readonly below?: Neighbour;
};

/** A timeline with some entries picked up: what every gap of one drag has in common. */
export type DropGround = Pick<DropGap, 'rest' | 'moving' | 'events'> & {
  readonly entries: readonly TimelineEntry[];
  readonly ids: ReadonlySet<string>;
  /** The entries of `rest` that count as neighbours, each at its index. */
  readonly neighbours: readonly (Neighbour | undefined)[];
};

/**
 * Picks entries up. Neighbours of a drop are the entries that tell a time and stand in order: one mistyped time
 * does not decide what a drop means, and neither do passages and events of unknown time.
 */
export function dropGround(
  { entries }: Timeline,
  ids: ReadonlySet<string>,
  frame: TimeFrame,
): DropGround {
  const positions = positionsOf(entries, frame);
  const moving = entries.filter(({ id }) => ids.has(id));
  const rest = entries.filter(({ id }) => !ids.has(id));
  const restPositions = positionsOf(rest, frame);
  // Without the majority that moves, the others may be read on another axis.
  const isOneAxis = axisOf(entries, positions, frame) === axisOf(rest, restPositions, frame);
  const neighbours = isOneAxis ? neighboursIn(rest, restPositions, frame) : [];
  const events = entries.flatMap((entry, at): readonly Moving[] => {
    if (!ids.has(entry.id) || !isEvent(entry)) return [];
    const position = positions[at];
    return [{ event: entry, ...(position !== undefined && { at: position }) }];
  });
  return { entries, ids, moving, rest, events, neighbours };
}

/** The gap that a drop before an entry fills; no `before`: after the last. */
export function dropGap(ground: DropGround, before: string | undefined): DropGap {
  const { rest, moving, events, neighbours } = ground;
  const index = placeAmongRest(ground, before);
  const above = neighbours.slice(0, index).findLast((found) => found !== undefined);
  const below = neighbours.slice(index).find((found) => found !== undefined);
  return {
    ...{ rest, index, moving, events },
    ...(above !== undefined && { above }),
    ...(below !== undefined && { below }),
  };
}

/** An entry that moves itself stands for the next one that stays. */
function placeAmongRest({ entries, rest, ids }: DropGround, before: string | undefined): number {
  const at = entries.findIndex(({ id }) => id === before);
  if (at === -1) return rest.length;
  return entries.slice(0, at).filter(({ id }) => !ids.has(id)).length;
}

type Known = Neighbour | undefined;

/** The entries of `rest` that count as neighbours, each at its index. */
function neighboursIn(
  rest: readonly TimelineEntry[],
  positions: readonly Position[],
  frame: TimeFrame,
): readonly Known[] {
  const wrong = new Set<TimelineEntry>(outOfOrder(rest, frame));
  const known = rest.map((entry, index): Known => {
    const at = positions[index];
    return at === undefined || wrong.has(entry) ? undefined : { entry, at };
  });
  const latestBefore = running(known, Math.max, Number.NEGATIVE_INFINITY);
  const earliestAfter = running(
    known.toReversed(),
    Math.min,
    Number.POSITIVE_INFINITY,
  ).toReversed();
  return known.map((found, index) => {
    if (found === undefined || isEvent(found.entry)) return found;
    const isInOrder =
      found.at >= (latestBefore[index] ?? found.at) &&
      found.at <= (earliestAfter[index] ?? found.at);
    return isInOrder ? found : undefined;
  });
}

/** For each index the greatest, or least, position of the events up to there. */
function running(
  known: readonly Known[],
  choose: (left: number, right: number) => number,
  start: number,
): number[] {
  let chosen = start;
  return known.map((found) => {
    if (found !== undefined && isEvent(found.entry)) chosen = choose(chosen, found.at);
    return chosen;
  });
}

function axisOf(
  entries: readonly TimelineEntry[],
  positions: readonly Position[],
  frame: TimeFrame,
): Moment['axis'] | undefined {
  const known = entries.find((entry, index) => isEvent(entry) && positions[index] !== undefined);
  return known !== undefined && isEvent(known) ? momentOf(known.time, frame)?.axis : undefined;
}
