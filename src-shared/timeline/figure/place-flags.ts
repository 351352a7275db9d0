/** A mark with words beside it that wants to stand above a place of the axis. */
export type WantedFlag = { readonly id: string; readonly x: number; readonly wordsWidth: number };

/** A flag in its lane, lane 0 next to the axis. */
export type PlacedFlag = WantedFlag & {
  readonly lane: number;
  /** On which side of the mark its words stand. */
  readonly side: 'left' | 'right';
};

/** The room above an axis. */
export type FlagRoom = {
  readonly width: number;
  readonly lanes: number;
  /** A pole may pass behind the words of another flag: less clear, but several times as many find room. */
  readonly mayCross: boolean;
};

/** A stretch across the axis. */
type Extent = { readonly left: number; readonly right: number };

/** Half the width of a mark. */
export const markRadius = 8.5;

/** Between a mark and its words. */
export const wordsGap = 4;

/** Between what stands side by side in a lane. */
const flagGap = 5;

/**
 * Hangs flags (in order of place) above an axis so that neither marks nor words overlap. Of flags close together the
 * earlier hangs higher, so that no pole crosses words unless it may. Words that would leave the axis at its right
 * end stand on the left. Undefined where there is not enough room.
 */
export function placeFlags(
  wanted: readonly WantedFlag[],
  room: FlagRoom,
): readonly PlacedFlag[] | undefined {
  const leftward = leftwardOf(wanted, room);
  const placed: PlacedFlag[] = [];
  for (const flag of hangingOrder(wanted, leftward)) {
    const sided = { ...flag, side: leftward.has(flag.id) ? 'left' : 'right' } as const;
    const lane = laneFor(sided, placed, room);
    if (lane === undefined || extentOf(sided).left < -markRadius) return undefined;
    placed.push({ ...sided, lane });
  }
  return placed;
}

/** Where the words of a flag stand. */
export function wordsOf({ x, wordsWidth, side }: Sided): Extent {
  const near = markRadius + (wordsWidth > 0 ? wordsGap : 0);
  return side === 'right'
    ? { left: x + near - wordsGap / 2, right: x + near + wordsWidth }
    : { left: x - near - wordsWidth, right: x - near + wordsGap / 2 };
}

type Sided = Omit<PlacedFlag, 'lane'>;

/** The flags whose words would leave the axis on the right, or else end at the pole of one of these. */
function leftwardOf(wanted: readonly WantedFlag[], room: FlagRoom): ReadonlySet<string> {
  const leftward = new Set<string>();
  let end = room.width;
  for (const flag of wanted.toReversed()) {
    if (extentOf({ ...flag, side: 'right' }).right <= end) continue;
    leftward.add(flag.id);
    if (!room.mayCross) end = Math.min(end, flag.x - markRadius);
  }
  return leftward;
}

/** From those that hang lowest: with words on the right the last one, on the left the first. */
function hangingOrder(wanted: readonly WantedFlag[], leftward: ReadonlySet<string>) {
  return [
    ...wanted.filter(({ id }) => !leftward.has(id)).reverse(),
    ...wanted.filter(({ id }) => leftward.has(id)),
  ];
}

function laneFor(
  flag: Sided,
  placed: readonly PlacedFlag[],
  { lanes, mayCross }: FlagRoom,
): number | undefined {
  for (let lane = 0; lane < lanes; lane += 1) {
    if (placed.every((other) => agree({ ...flag, lane }, other, mayCross))) return lane;
  }
  return undefined;
}

function agree(one: PlacedFlag, other: PlacedFlag, mayCross: boolean): boolean {
  if (one.lane === other.lane) return areApart(extentOf(one), extentOf(other));
  const [low, high] = one.lane < other.lane ? [one, other] : [other, one];
  return mayCross || !crosses(high, low);
}

/** Tells whether the pole of a flag passes behind the words of a lower one. */
export function crosses(high: PlacedFlag, low: PlacedFlag): boolean {
  const words = wordsOf(low);
  return high.lane > low.lane && high.x > words.left && high.x < words.right;
}

function extentOf(flag: Sided): Extent {
  const words = wordsOf(flag);
  return {
    left: Math.min(flag.x - markRadius, words.left),
    right: Math.max(flag.x + markRadius, words.right),
  };
}

function areApart(one: Extent, other: Extent): boolean {
  return one.right + flagGap <= other.left || other.right + flagGap <= one.left;
}
