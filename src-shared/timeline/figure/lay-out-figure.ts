import { printDuration } from '../../time/duration.ts';
import { unnamedKinds } from './draw-flags.ts';
import { drawLegend } from './draw-legend.ts';
import { drawRow, type RowLayout } from './draw-row.ts';
import { drawText, tickSize } from './draw-text.ts';
import { figureColours } from './figure-colours.ts';
import { type CountingPiece, type FigureModel, figureWidth, type Piece } from './figure-model.ts';
import { type FigureRow, figureRows } from './figure-rows.ts';
import { svgElement } from './svg-element.ts';

/** A way to draw the whole. */
type Attempt = {
  readonly rows: number;
  readonly layout: RowLayout;
  /** Trying costs time, and of more than these nobody reads each. */
  readonly mostEvents: number;
};

/** From the one that says most to the one that says least; the first that fits a page is taken. */
const attempts: readonly Attempt[] = [
  flags(1, 'all', 8, false),
  flags(1, 'all', 5, true),
  flags(1, 'milestones', 8, false),
  flags(1, 'milestones', 5, true),
  flags(2, 'all', 6, false),
  ...[2, 3, 4, 5, 6, 8].map((rows) => flags(rows, 'milestones', 5, true)),
  ...[1, 2, 3, 4].map(crowd),
];

/** Whatever else fails: it has lanes enough for every milestone. */
const density: RowLayout = { style: 'density', named: 'milestones', lanes: 40, mayCross: false };

function flags(rows: number, named: RowLayout['named'], lanes: number, mayCross: boolean): Attempt {
  return { rows, layout: { style: 'flags', named, lanes, mayCross }, mostEvents: 90 };
}

function crowd(rows: number): Attempt {
  return {
    rows,
    layout: { style: 'crowd', named: 'milestones', lanes: 8, mayCross: false },
    mostEvents: rows * 60,
  };
}

/** Beside such a figure a page has room for a heading and the first events of the list. */
const highest = 620;

/** Of a crowd at least so much is drawn as single events. */
const mostCounted = 0.4;

/** Lays a figure out with as much said of each event as a page has room for. */
export function layOutFigure(model: FigureModel): Piece {
  const count = model.content.items.length;
  for (const { rows, layout, mostEvents } of attempts) {
    if (count > mostEvents) continue;
    const drawn = drawRows(model, figureRows(model, rows), layout);
    const isClear = drawn !== undefined && drawn.counted <= count * mostCounted;
    if (isClear && drawn.height <= highest) return drawn;
  }
  return drawRows(model, figureRows(model, 1), density) ?? empty;
}

const empty: Piece = { height: 0, draw: () => [] };

function drawRows(
  model: FigureModel,
  rows: readonly FigureRow[],
  layout: RowLayout,
): CountingPiece | undefined {
  const pieces: CountingPiece[] = [];
  for (const [index, row] of rows.entries()) {
    const piece =
      row.kind === 'silence'
        ? drawSilence(model, row.milliseconds)
        : drawRow(model, { ...row, isFirst: index === 0, isOnly: rows.length === 1 }, layout);
    if (piece === undefined) return undefined;
    pieces.push(piece);
  }
  const counted = pieces.reduce((sum, piece) => sum + piece.counted, 0);
  return { ...stacked([...pieces, legendOf(model, layout, pieces, counted)]), counted };
}

function legendOf(
  { content }: FigureModel,
  { style, named }: RowLayout,
  pieces: readonly CountingPiece[],
  counted: number,
): Piece {
  const kinds = style === 'density' ? [] : unnamedKinds(content.items, named);
  const note = pieces.find((piece) => piece.note !== undefined)?.note;
  return drawLegend(kinds, style === 'crowd' && counted > 0, note);
}

/** A long time in which nothing happened takes a line instead of a row. */
function drawSilence({ plot }: FigureModel, milliseconds: number): CountingPiece {
  const words = `no event for ${printDuration(milliseconds)}`;
  return {
    height: 12,
    counted: 0,
    draw: (top) => [
      svgElement('line', {
        x1: plot.left,
        y1: top + 6,
        x2: figureWidth,
        y2: top + 6,
        stroke: figureColours.line,
        'stroke-width': 0.8,
        'stroke-dasharray': '1 4',
      }),
      drawText(words, plot.left, top + 6 + tickSize * 0.36),
    ],
  };
}

const rowGap = 12;

/** Letters of the first line reach above it. */
const topMargin = 3;

function stacked(pieces: readonly Piece[]): Piece {
  const shown = pieces.filter(({ height }) => height > 0);
  const height = shown.reduce((sum, piece) => sum + piece.height + rowGap, topMargin - rowGap);
  return {
    height: Math.max(0, height),
    draw: (top) => {
      let y = top + topMargin;
      return shown.flatMap((piece) => {
        const drawn = piece.draw(y);
        y += piece.height + rowGap;
        return drawn;
      });
    },
  };
}
