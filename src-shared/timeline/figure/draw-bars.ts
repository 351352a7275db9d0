import { type AxisWindow, positionIn } from '../axis/axis-window.ts';
import { layoutBars } from '../axis/layout-bars.ts';
import { kindColours } from './figure-colours.ts';
import type { FigureModel, Piece } from './figure-model.ts';
import { svgElement } from './svg-element.ts';

const laneHeight = 7;
const barHeight = 5;

/** The events with an end as bars just above the scale. */
export function drawBars({ content, plot }: FigureModel, window: AxisWindow): Piece {
  const inSight = content.items.filter(({ at, end = at }) => at < window.to && end > window.from);
  const { bars, lanes } = layoutBars(inSight);
  return {
    height: lanes * laneHeight,
    draw: (top) =>
      bars.map(({ item, end, lane }) => {
        const left = Math.max(0, positionIn(window, plot.width, item.at));
        const right = Math.min(plot.width, positionIn(window, plot.width, end));
        return svgElement('rect', {
          x: plot.left + left,
          y: top + (lanes - 1 - lane) * laneHeight + 1,
          width: Math.max(2, right - left),
          height: barHeight,
          rx: 2.5,
          fill: kindColours[item.kind],
        });
      }),
  };
}
