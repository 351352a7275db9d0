import { type AxisClock, wallAt } from '../axis/axis-clock.ts';
import { type AxisTick, dayLabel, ticksOf } from '../axis/axis-ticks.ts';
import { type AxisWindow, positionIn } from '../axis/axis-window.ts';
import { drawText, tickSize } from './draw-text.ts';
import { figureColours } from './figure-colours.ts';
import { type FigureModel, figureWidth, type Piece } from './figure-model.ts';
import { type SvgElement, svgElement } from './svg-element.ts';
import { textWidth } from './text-width.ts';
import { zoneWord } from './zone-word.ts';

const lineHeight = 13;
const tickLength = 4;

/** Units between two labels of the scale, roughly. */
const labelDistance = 64;

/** The scale below a row: a line with round times, in two zones where the report has two. */
export function drawScale(model: FigureModel, window: AxisWindow): Piece {
  const clocks = [model.clock, ...(model.secondClock ? [model.secondClock] : [])];
  return {
    height: tickLength + lineHeight * clocks.length + 2,
    draw: (top) => [
      ...drawLine(model, window, top),
      ...clocks.flatMap((clock, index) =>
        drawLabels(model, window, clock, top + tickLength + lineHeight * (index + 1) - 3),
      ),
    ],
  };
}

/** The day at the left of a row, on the line above its scale. */
export function drawDay(
  model: FigureModel,
  at: number,
  withYear: boolean,
  y: number,
): readonly SvgElement[] {
  const day = drawText(dayLabel(at, model.clock), 0, y - 4, {
    colour: figureColours.ink,
    strong: true,
  });
  if (!withYear || model.content.axis === 'day-clock') return [day];
  const year = new Date(wallAt(at, model.clock)).getUTCFullYear();
  return [drawText(String(year), 0, y - 4 - lineHeight), day];
}

function drawLine({ plot, clock }: FigureModel, window: AxisWindow, y: number) {
  const { major, minor } = ticksOf(window, clock, plot.width / labelDistance);
  const tick = (at: number, length: number) => {
    const x = plot.left + positionIn(window, plot.width, at);
    return `M${x.toFixed(1)} ${y.toFixed(1)}v${length}`;
  };
  const d = [
    ...minor.map((at) => tick(at, tickLength / 2)),
    ...major.map(({ at }) => tick(at, tickLength)),
  ].join('');
  const stroke = { stroke: figureColours.line, 'stroke-width': 1 };
  return [
    svgElement('line', { x1: plot.left, y1: y, x2: figureWidth, y2: y, ...stroke }),
    ...(d === '' ? [] : [svgElement('path', { d, fill: 'none', ...stroke })]),
  ];
}

function drawLabels(
  { plot, content }: FigureModel,
  window: AxisWindow,
  clock: AxisClock,
  y: number,
): readonly SvgElement[] {
  const { major } = ticksOf(window, clock, plot.width / labelDistance);
  const zone = content.axis === 'day-clock' ? [] : [drawText(zoneWord(clock.zone), 0, y)];
  const labels = apart(major, plot.left, (at) => plot.left + positionIn(window, plot.width, at));
  return [
    ...zone,
    ...labels.map(({ label, isDay, x }) =>
      drawText(label, x, y, {
        anchor: 'middle',
        ...(isDay && { colour: figureColours.ink, strong: true }),
      }),
    ),
  ];
}

type PlacedTick = AxisTick & { readonly x: number };

/** The labels that stand clear of each other; those of days before clocks. */
function apart(
  ticks: readonly AxisTick[],
  edge: number,
  placeOf: (at: number) => number,
): readonly PlacedTick[] {
  const kept: { readonly tick: PlacedTick; readonly left: number; readonly right: number }[] = [];
  const daysFirst = [...ticks].sort((one, other) => Number(other.isDay) - Number(one.isDay));
  for (const tick of daysFirst) {
    const half = textWidth(tick.label, tickSize) / 2;
    const x = Math.max(edge - 14 + half, Math.min(figureWidth - half, placeOf(tick.at)));
    const [left, right] = [x - half, x + half];
    if (kept.every((other) => right + 6 <= other.left || left - 6 >= other.right)) {
      kept.push({ tick: { ...tick, x }, left, right });
    }
  }
  return kept.map(({ tick }) => tick);
}
