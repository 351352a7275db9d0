/** Where things lie on the axis, in pixels from its top; nothing of it changes with zooming. */
export type AxisHeights = {
  readonly bandCentre: number;
  readonly bars: number;
  /** The first lane of labels, and how many there are. */
  readonly labels: number;
  readonly labelLanes: number;
  readonly scale: number;
  readonly whole: number;
};

/** Lanes of brackets above the band. */
export const bracketLanes = 3;
const bracketHeight = 21;
/** Rows of marks; the first in the middle, the next above and below it. */
export const markRows = 3;
const rowHeight = 24;
/** The radius of a mark. */
export const markRadius = 11;
export const barHeight = 6;
const barLane = 9;
export const labelLane = 18;
const lanesAlone = 6;

/** The line of a lane of brackets. */
export function bracketLine(lane: number): number {
  return 18 + lane * bracketHeight;
}

/** The middle of a row of marks. */
export function rowCentre(bandCentre: number, row: number): number {
  const steps = row % 2 === 0 ? row / 2 : -(row + 1) / 2;
  return bandCentre + steps * rowHeight;
}

/** Without a list beside it the axis has room for the words of events. */
export function axisHeights(
  barLanes: number,
  hasSecondZone: boolean,
  isAlone: boolean,
): AxisHeights {
  const bandCentre = bracketLine(bracketLanes) + 40;
  const bars = bandCentre + rowHeight + markRadius + 6;
  const labels = bars + (barLanes === 0 ? 0 : barLanes * barLane + 4);
  const labelLanes = isAlone ? lanesAlone : 0;
  const scale = labels + labelLanes * labelLane + 6;
  return { bandCentre, bars, labels, labelLanes, scale, whole: scale + (hasSecondZone ? 44 : 28) };
}

/** The top of a lane of bars. */
export function barTop({ bars }: AxisHeights, lane: number): number {
  return bars + lane * barLane;
}
