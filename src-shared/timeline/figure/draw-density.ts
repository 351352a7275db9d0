import { dayLength } from '../../time/clock.ts';
import { printDuration } from '../../time/duration.ts';
import { type AxisClock, wallAt } from '../axis/axis-clock.ts';
import type { AxisItem } from '../axis/axis-items.ts';
import { type AxisWindow, positionIn } from '../axis/axis-window.ts';
import { figureColours } from './figure-colours.ts';
import type { CountingPiece, FigureModel } from './figure-model.ts';
import { svgElement } from './svg-element.ts';

const tallest = 46;
const mostBins = 110;
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

const steps = [
  ...[1, 5, 10, 30].map((count) => count * second),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 3, 6, 12].map((count) => count * hour),
  ...[1, 2, 7, 14, 28].map((count) => count * dayLength),
];

/** Many events as columns: how many there were in each stretch of the row. */
export function drawDensity(
  { plot, clock }: FigureModel,
  window: AxisWindow,
  items: readonly AxisItem[],
): CountingPiece {
  const step = steps.find((one) => one * mostBins >= window.to - window.from) ?? 364 * dayLength;
  const bins = countsOf(items, clock, step);
  const most = bins.reduce((top, { count }) => Math.max(top, count), 0);
  const note = `Columns count the events of ${printDuration(step)} each, ${most} at the most.`;
  const width = Math.max(1, (step / (window.to - window.from)) * plot.width - 0.8);
  return {
    height: tallest + 4,
    counted: items.length,
    note,
    draw: (top) => {
      const bottom = top + tallest + 4;
      const columns = bins.map(({ from, count }) => {
        const x = plot.left + positionIn(window, plot.width, from) + 0.4;
        const height = Math.max(1, (count / most) * tallest);
        return `M${x.toFixed(1)} ${bottom}v${(-height).toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}z`;
      });
      return [svgElement('path', { d: columns.join(''), fill: figureColours.column })];
    },
  };
}

type Bin = { readonly from: number; readonly count: number };

/** Stretches begin at round times of the wall, as far as its clock is the same all along. */
function countsOf(items: readonly AxisItem[], clock: AxisClock, step: number): readonly Bin[] {
  const first = items[0]?.at ?? 0;
  const shift = wallAt(first, clock) - first;
  const counts = new Map<number, number>();
  for (const { at } of items) {
    const from = Math.floor((at + shift) / step) * step - shift;
    counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts].map(([from, count]) => ({ from, count }));
}
