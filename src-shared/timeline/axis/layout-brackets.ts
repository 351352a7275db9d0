/** A span to draw as a bracket with its name and value, in pixels. */
export type WantedBracket = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly value: string;
};

/** A bracket in its lane, lane 0 at the top; its label stands in the middle of what can be seen of it. */
export type PlacedBracket = WantedBracket & {
  readonly lane: number;
  /** The middle of the label; where it has no room for its name, the value alone. */
  readonly label: { readonly x: number; readonly width: number; readonly withName: boolean };
};

/** The room for brackets, in pixels; `measure` says how long words are. */
export type BracketRoom = {
  readonly width: number;
  readonly lanes: number;
  readonly measure: (text: string) => number;
};

type Extent = { readonly left: number; readonly right: number };

/** Pixels between what stands side by side in a lane. */
const gap = 12;

/**
 * Lays brackets into lanes so that neither they nor their labels overlap: the longest in the lowest
 * lane. One that has no room even without its name is left out, and so is one out of sight.
 */
export function layoutBrackets(
  wanted: readonly WantedBracket[],
  room: BracketRoom,
): readonly PlacedBracket[] {
  const lanes: Extent[][] = Array.from({ length: room.lanes }, () => []);
  const placed: PlacedBracket[] = [];
  const longestFirst = wanted
    .filter((bracket) => isInSight(bracket, room.width))
    .sort((left, right) => lengthOf(right) - lengthOf(left));
  for (const bracket of longestFirst) {
    const found = place(bracket, lanes, room);
    if (found !== undefined) placed.push(found);
  }
  return placed;
}

function place(
  bracket: WantedBracket,
  lanes: readonly Extent[][],
  room: BracketRoom,
): PlacedBracket | undefined {
  for (const withName of [true, false]) {
    const words = withName ? `${bracket.name} ${bracket.value}` : bracket.value;
    const label = labelOf(bracket, room.measure(words), room.width);
    const extent = {
      left: Math.min(bracket.from, bracket.to, label.x - label.width / 2),
      right: Math.max(bracket.from, bracket.to, label.x + label.width / 2),
    };
    const lane = lanes.findLastIndex((taken) => taken.every((other) => areApart(extent, other)));
    if (lane === -1) continue;
    lanes[lane]?.push(extent);
    return { ...bracket, lane, label: { ...label, withName } };
  }
  return undefined;
}

/** In the middle of the bracket's visible part, and wholly in sight. */
function labelOf({ from, to }: WantedBracket, width: number, whole: number) {
  const left = Math.max(0, Math.min(from, to));
  const right = Math.min(whole, Math.max(from, to));
  const x = Math.max(width / 2, Math.min(whole - width / 2, (left + right) / 2));
  return { x, width };
}

function isInSight({ from, to }: WantedBracket, width: number): boolean {
  return Math.max(from, to) >= 0 && Math.min(from, to) <= width;
}

function lengthOf({ from, to }: WantedBracket): number {
  return Math.abs(to - from);
}

function areApart(one: Extent, other: Extent): boolean {
  return one.right + gap <= other.left || other.right + gap <= one.left;
}
