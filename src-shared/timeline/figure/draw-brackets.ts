import type { AxisMetric } from '../axis/axis-metrics.ts';
import { type AxisWindow, positionIn } from '../axis/axis-window.ts';
import { layoutBrackets, type PlacedBracket } from '../axis/layout-brackets.ts';
import { drawText, tickSize } from './draw-text.ts';
import { figureColours } from './figure-colours.ts';
import type { FigureModel, Piece, Plot } from './figure-model.ts';
import { type SvgElement, svgElement } from './svg-element.ts';
import { textWidth } from './text-width.ts';

const lanes = 5;
const laneHeight = 19;

/** From the top of a lane to the line of its bracket. */
const lineAt = 7;

/** A bracket too short for its words has them above it. */
const shortLineAt = 10;
const endLength = 4.5;

/** The brackets of the metrics that begin in a row; open where they go on in others, whose milestones say when they end. */
export function drawBrackets({ metrics, plot }: FigureModel, window: AxisWindow): Piece {
  const placed = layoutBrackets(
    metrics
      .filter(({ from }) => from >= window.from && from < window.to)
      .map((metric) => wanted(metric, window, plot)),
    { width: plot.width, lanes, measure: (text) => textWidth(text, tickSize) + 8 },
  );
  const first = placed.reduce((least, { lane }) => Math.min(least, lane), lanes);
  return {
    height: placed.length === 0 ? 0 : (lanes - first) * laneHeight + 3,
    draw: (top) =>
      placed.flatMap((bracket) =>
        drawBracket(bracket, plot, top + (bracket.lane - first) * laneHeight),
      ),
  };
}

function wanted({ id, name, value, from, to }: AxisMetric, window: AxisWindow, plot: Plot) {
  const placeOf = (at: number) => positionIn(window, plot.width, at);
  return { id, name, value, from: placeOf(from), to: placeOf(to) };
}

function drawBracket(bracket: PlacedBracket, plot: Plot, top: number): readonly SvgElement[] {
  const { label } = bracket;
  const isWide = visible(bracket, plot).length > label.width + 16;
  const y = top + (isWide ? lineAt : shortLineAt);
  const path = bracketPath(bracket, plot, y, isWide ? label.width / 2 : 0);
  const stroke = { fill: 'none', stroke: figureColours.quiet, 'stroke-width': 1 };
  return [
    svgElement('path', { d: path, ...stroke }),
    drawText(wordsOf(bracket), plot.left + label.x, isWide ? y + 3.3 : y - 3, { anchor: 'middle' }),
  ];
}

/** The line with its ends, open where it goes on in another row, and with room in its middle for the words. */
function bracketPath(bracket: PlacedBracket, plot: Plot, y: number, room: number): string {
  const { left, right } = visible(bracket, plot);
  const at = (x: number) => (plot.left + x).toFixed(1);
  const [begins, ends] = [left === bracket.from, right === bracket.to];
  return [
    begins ? `M${at(left)} ${y + endLength}V${y}` : `M${at(left)} ${y}`,
    room > 0 ? `H${at(bracket.label.x - room)}M${at(bracket.label.x + room)} ${y}` : '',
    `H${at(right)}`,
    ends ? `V${y + endLength}` : '',
  ].join('');
}

function visible({ from, to }: PlacedBracket, plot: Plot) {
  const left = Math.max(0, from);
  const right = Math.min(plot.width, to);
  return { left, right, length: right - left };
}

function wordsOf({ name, value, label }: PlacedBracket): readonly SvgElement[] {
  const { quiet, ink } = figureColours;
  return [
    ...(label.withName ? [svgElement('tspan', { fill: quiet }, [`${name} `])] : []),
    svgElement('tspan', { fill: ink, 'font-weight': 600 }, [value]),
  ];
}
