import type { AxisClock } from '../axis/axis-clock.ts';
import type { AxisContent } from '../axis/axis-items.ts';
import type { AxisMetric } from '../axis/axis-metrics.ts';
import type { AxisWindow } from '../axis/axis-window.ts';
import type { SvgElement } from './svg-element.ts';

/** All that a figure shows, before it is laid out. */
export type FigureModel = {
  readonly content: AxisContent;
  readonly clock: AxisClock;
  /** A second scale below the first. */
  readonly secondClock?: AxisClock;
  /** The words for the time of each event, by its id. */
  readonly times: ReadonlyMap<string, string>;
  readonly metrics: readonly AxisMetric[];
  readonly impact?: AxisWindow;
  readonly plot: Plot;
};

/** Where the axis stands within the drawing, in its units; left of it stand the day and the zones. */
export type Plot = { readonly left: number; readonly width: number };

/** Something drawn from its own top, and how high it is. */
export type Piece = {
  readonly height: number;
  readonly draw: (top: number) => readonly SvgElement[];
};

/** A piece that may show several events as one sign. */
export type CountingPiece = Piece & {
  /** How many events are shown only as part of a number. */
  readonly counted: number;
  /** What a reader has to know about the numbers. */
  readonly note?: string;
};

/** The width of every figure in units of the drawing; on A4 a unit is about three quarters of a point. */
export const figureWidth = 640;

/** Room at the right of the axis, so that a mark at its end is whole. */
export const rightMargin = 10;
