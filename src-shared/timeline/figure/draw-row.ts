import type { AxisItem } from '../axis/axis-items.ts';
import { type AxisWindow, positionIn } from '../axis/axis-window.ts';
import { midnightsOf } from '../axis/nights.ts';
import { drawBars } from './draw-bars.ts';
import { drawBrackets } from './draw-brackets.ts';
import { drawCrowd } from './draw-crowd.ts';
import { drawDensity } from './draw-density.ts';
import { drawFlags, type FlagLayout } from './draw-flags.ts';
import { drawDay, drawScale } from './draw-scale.ts';
import { figureColours } from './figure-colours.ts';
import type { CountingPiece, FigureModel } from './figure-model.ts';
import { type SvgElement, svgElement } from './svg-element.ts';

/** How the events of a row are drawn. */
export type RowLayout = FlagLayout & {
  /** `flags`: each has its words; `crowd`: only milestones have; `density`: the others are counted. */
  readonly style: 'flags' | 'crowd' | 'density';
};

/** A stretch of the axis to draw, and what else stands in its row. */
export type RowContent = {
  readonly window: AxisWindow;
  readonly items: readonly AxisItem[];
  readonly isFirst: boolean;
  readonly isOnly: boolean;
};

const gap = 3;

/** Draws a row from its brackets down to its scale; undefined where its flags need more lanes than allowed. */
export function drawRow(
  model: FigureModel,
  row: RowContent,
  layout: RowLayout,
): CountingPiece | undefined {
  const { window, items } = row;
  const flagged = layout.style === 'flags' ? items : items.filter(({ isMilestone }) => isMilestone);
  const crowd = drawOthers(model, row, layout);
  const bars = drawBars(model, window);
  const feet = crowd.height + bars.height;
  const flags = drawFlags(model, window, flagged, { ...layout, footAt: feet });
  if (flags === undefined) return undefined;
  const brackets = drawBrackets(model, window);
  const scale = drawScale(model, window);
  const body = gap + Math.max(flags.height + feet, leastBody);
  return {
    height: brackets.height + body + scale.height,
    counted: crowd.counted,
    ...(crowd.note !== undefined && { note: crowd.note }),
    draw: (top) => {
      const bodyTop = top + brackets.height;
      const line = bodyTop + body;
      return [
        ...drawGround(model, window, bodyTop, line),
        ...brackets.draw(top),
        ...flags.draw(line - feet - flags.height),
        ...crowd.draw(line - feet),
        ...bars.draw(line - bars.height),
        ...scale.draw(line),
        ...drawDay(model, dayOf(row), row.isFirst, line),
      ];
    },
  };
}

/** Around a whole timeline there is some room, which may begin on the day before. */
function dayOf({ window, items, isOnly }: RowContent): number {
  return (isOnly ? items[0]?.at : undefined) ?? window.from;
}

/** A row has room for the day and the year beside it. */
const leastBody = 28;

function drawOthers(
  model: FigureModel,
  { window, items }: RowContent,
  { style }: RowLayout,
): CountingPiece {
  switch (style) {
    case 'flags':
      return { height: 0, counted: 0, draw: () => [] };
    case 'crowd':
      return drawCrowd(
        model,
        window,
        items.filter(({ isMilestone }) => !isMilestone),
      );
    case 'density':
      return drawDensity(model, window, items);
    default:
      return style satisfies never;
  }
}

/** More lines than these would be a pattern. */
const mostDays = 9;

/** Behind everything: the impact as a band, and lines where days begin. */
function drawGround(
  { plot, impact, clock }: FigureModel,
  window: AxisWindow,
  top: number,
  bottom: number,
): readonly SvgElement[] {
  const placeOf = (at: number) =>
    plot.left + Math.min(plot.width, Math.max(0, positionIn(window, plot.width, at)));
  const [left, right] = impact ? [placeOf(impact.from), placeOf(impact.to)] : [0, 0];
  const band = svgElement('rect', {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    rx: 4,
    fill: figureColours.impact,
    'fill-opacity': 0.07,
  });
  const midnights = midnightsOf(window, clock);
  const days =
    midnights.length > mostDays
      ? []
      : midnights.map((at) => {
          const x = placeOf(at);
          return svgElement('line', {
            x1: x,
            y1: top,
            x2: x,
            y2: bottom,
            stroke: figureColours.day,
            'stroke-width': 0.8,
            'stroke-dasharray': '2 3',
          });
        });
  return [...(right > left ? [band] : []), ...days];
}
