import type { AxisItem } from '../axis/axis-items.ts';
import { type AxisWindow, positionIn } from '../axis/axis-window.ts';
import { layoutMarks } from '../axis/layout-marks.ts';
import { drawCount, drawMark } from './draw-mark.ts';
import type { CountingPiece, FigureModel } from './figure-model.ts';

const rowHeight = 19;
const mostRows = 3;

/** Events as marks without words, in rows just above the scale; where they stand too close, their number. */
export function drawCrowd(
  { plot }: FigureModel,
  window: AxisWindow,
  items: readonly AxisItem[],
): CountingPiece {
  const perUnit = (window.to - window.from) / plot.width;
  const marks = layoutMarks(
    items.map((item) => ({ ...item, isMilestone: false })),
    perUnit,
    mostRows,
  );
  const rows = marks.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return {
    counted: marks.reduce((sum, mark) => sum + (mark.kind === 'event' ? 0 : mark.items.length), 0),
    height: rows === 0 ? 0 : rows * rowHeight + 4,
    draw: (top) =>
      marks.flatMap((mark) => {
        const x = plot.left + positionIn(window, plot.width, mark.at);
        const y = top + (rows - mark.row - 0.5) * rowHeight;
        return mark.kind === 'event'
          ? drawMark(mark.item, x, y)
          : drawCount(mark.items.length, x, y);
      }),
  };
}
