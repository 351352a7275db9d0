/** Words that want to stand at a place. */
export type WantedLabel = { readonly id: string; readonly x: number; readonly text: string };

/** Words where they have room: `x` is their left end, the text shortened where it has to be. */
export type PlacedLabel = {
  readonly id: string;
  readonly x: number;
  readonly lane: number;
  readonly text: string;
  readonly width: number;
};

/** The room for labels, in pixels. */
export type LabelRoom = {
  readonly width: number;
  readonly lanes: number;
  /** Between two labels of a lane. */
  readonly gap: number;
  /** A label is shortened to make room for others, but not below the first; none is longer than the second. */
  readonly shortest: number;
  readonly longest: number;
  /** How long words are. */
  readonly measure: (text: string) => number;
};

/** Fewer letters than these before the dots say nothing. */
const fewestLetters = 4;

/**
 * Lays labels (in order of their places) into lanes so that none overlap. Each begins at its place, or
 * before it where it would leave the room, and is shortened so that the ones after it find room too. One
 * for which there is none is left out.
 */
export function layoutLabels(
  wanted: readonly WantedLabel[],
  room: LabelRoom,
): readonly PlacedLabel[] {
  const ends: number[] = Array.from({ length: room.lanes }, () => Number.NEGATIVE_INFINITY);
  const placed: PlacedLabel[] = [];
  for (const [index, { id, x, text }] of wanted.entries()) {
    // With one label a lane, the lane of this one is needed again by the label so many further on.
    const next = wanted[index + room.lanes]?.x ?? Number.POSITIVE_INFINITY;
    const space = Math.min(room.longest, Math.max(room.shortest, next - x - room.gap));
    const words = fitted(text, Math.min(space, room.width), room.measure);
    if (words === undefined) continue;
    const width = room.measure(words);
    const left = Math.min(x, room.width - width);
    const lane = ends.findIndex((end) => end + room.gap <= left);
    if (lane === -1) continue;
    ends[lane] = left + width;
    placed.push({ id, x: left, lane, text: words, width });
  }
  return placed;
}

function fitted(
  text: string,
  space: number,
  measure: (text: string) => number,
): string | undefined {
  if (measure(text) <= space) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(shortened(text, middle)) <= space) low = middle;
    else high = middle - 1;
  }
  return low < fewestLetters ? undefined : shortened(text, low);
}

function shortened(text: string, length: number): string {
  return `${text.slice(0, length).trimEnd()}…`;
}
