import type { Report, Timeline } from '../../report/report.ts';
import { describeFigure } from './describe-figure.ts';
import { figureColours } from './figure-colours.ts';
import { figureWidth } from './figure-model.ts';
import { figureModelOf } from './figure-model-of.ts';
import { layOutFigure } from './lay-out-figure.ts';
import { type SvgElement, svgElement } from './svg-element.ts';

/** A timeline as a picture. */
export type Figure = {
  /** In pixels of a 96th of an inch. */
  readonly width: number;
  readonly height: number;
  /** The story in a sentence. */
  readonly words: string;
  readonly drawing: SvgElement;
};

/**
 * Draws a timeline for paper: all of it in view, in as many rows as it needs to be read; the more events there are the
 * less is said about each. The same report gives the same drawing. Undefined where no event has a place in time.
 */
export function drawFigure(report: Report, timeline: Timeline): Figure | undefined {
  const model = figureModelOf(report, timeline);
  if (model === undefined) return undefined;
  const words = describeFigure(report, timeline, model.content);
  const piece = layOutFigure(model);
  const height = Math.ceil(piece.height);
  const drawing = svgElement(
    'svg',
    {
      viewBox: `0 0 ${figureWidth} ${height}`,
      width: figureWidth,
      height,
      role: 'img',
      'aria-label': words,
      'font-family': 'Inter, "Inter Variable", system-ui, "Segoe UI", Helvetica, Arial, sans-serif',
    },
    [
      svgElement('title', {}, [words]),
      svgElement('rect', { width: figureWidth, height, fill: figureColours.paper }),
      ...piece.draw(0),
    ],
  );
  return { width: figureWidth, height, words, drawing };
}
