/** The stretch of an axis that is in view, in milliseconds of that axis; `from` is less than `to`. */
export type AxisWindow = { readonly from: number; readonly to: number };

/** The shortest stretch that zooming shows. */
export const shortestWindow = 10_000;

/** The longest: the axis says weeks and months, and still tells two days apart at the far end. */
export const longestWindow = 20 * 366 * 86_400_000;

/** Where a moment stands on an axis `width` pixels wide, in pixels from its left end. */
export function positionIn({ from, to }: AxisWindow, width: number, at: number): number {
  return ((at - from) / (to - from)) * width;
}

/** The moment at a pixel of an axis `width` pixels wide. */
export function atPosition({ from, to }: AxisWindow, width: number, x: number): number {
  return from + (x / width) * (to - from);
}

/**
 * The window `factor` times as near (above 1: a shorter stretch), with the moment `about` staying where
 * it is. The shortest and longest windows are not passed.
 */
export function zoomed(window: AxisWindow, factor: number, about: number): AxisWindow {
  const length = window.to - window.from;
  const next = Math.min(longestWindow, Math.max(shortestWindow, length / factor));
  const from = about - ((about - window.from) / length) * next;
  return { from, to: from + next };
}

/** The window so many milliseconds later, or earlier where they are negative. */
export function panned({ from, to }: AxisWindow, by: number): AxisWindow {
  return { from: from + by, to: to + by };
}

/** A window with some room on both sides of a stretch; of a single moment, the ten minutes around it. */
export function padded(from: number, to: number): AxisWindow {
  const length = to - from;
  if (length <= 0) return { from: from - 300_000, to: from + 300_000 };
  const room = Math.max(length * 0.06, (shortestWindow - length) / 2);
  return { from: from - room, to: to + room };
}
