import { type EventKind, eventKindNames } from '../../report/event-kind.ts';
import type { AxisItem } from '../axis/axis-items.ts';
import { type AxisWindow, positionIn } from '../axis/axis-window.ts';
import { drawMark } from './draw-mark.ts';
import { drawText, labelSize } from './draw-text.ts';
import { figureColours, kindColours } from './figure-colours.ts';
import { type FigureModel, type Piece, rightMargin } from './figure-model.ts';
import { crosses, markRadius, type PlacedFlag, placeFlags, wordsGap } from './place-flags.ts';
import { type SvgElement, svgElement } from './svg-element.ts';
import { textWidth } from './text-width.ts';

/** Which flags name their kind beside their time. */
export type NamedFlags = 'all' | 'milestones';

const laneHeight = 19.5;

/** Room between the lowest flags and what they point at. */
const footLength = 6;

/** How flags are drawn. */
export type FlagLayout = {
  readonly named: NamedFlags;
  /** At most so many above each other. */
  readonly lanes: number;
  /** Poles may pass behind the words of others. */
  readonly mayCross: boolean;
};

/**
 * Events as flags: mark, time and kind on a pole that ends `footAt` below the piece. Undefined where they need more
 * lanes than allowed.
 */
export function drawFlags(
  model: FigureModel,
  window: AxisWindow,
  items: readonly AxisItem[],
  layout: FlagLayout & { readonly footAt: number },
): Piece | undefined {
  const { plot } = model;
  const flags = items.map((item) => flagOf(item, model, layout.named, window));
  const placed = placeFlags(flags, { ...layout, width: plot.width + rightMargin });
  if (placed === undefined) return undefined;
  const byId = new Map(flags.map((flag) => [flag.id, flag]));
  const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const height = lanes === 0 ? 0 : lanes * laneHeight + footLength;
  return {
    height,
    draw: (top) => {
      const yOf = (lane: number) => top + height - footLength - (lane + 0.5) * laneHeight;
      const foot = top + height + layout.footAt;
      return [
        ...drawPoles(placed, plot.left, yOf, foot),
        ...[...placed]
          .sort((one, other) => one.x - other.x)
          .flatMap((flag) => drawFlag(flag, byId.get(flag.id), plot.left, yOf(flag.lane))),
      ];
    },
  };
}

type Flag = {
  readonly id: string;
  readonly item: AxisItem;
  readonly time: string;
  readonly name: string;
  readonly x: number;
  readonly wordsWidth: number;
};

function flagOf(
  item: AxisItem,
  { times, plot }: FigureModel,
  named: NamedFlags,
  window: AxisWindow,
): Flag {
  const isNamed = hasName(item, named);
  const time = times.get(item.id) ?? '';
  const name = isNamed ? eventKindNames[item.kind] : '';
  const wordsWidth = textWidth(name === '' ? time : `${time} ${name}`, labelSize);
  return { id: item.id, item, time, name, x: positionIn(window, plot.width, item.at), wordsWidth };
}

/** A note is what has no kind, so there is nothing to name. */
function hasName({ kind, isMilestone }: AxisItem, named: NamedFlags): boolean {
  return kind !== 'note' && (named === 'all' || isMilestone);
}

/** The kinds of events whose flags show them by their sign alone. */
export function unnamedKinds(items: readonly AxisItem[], named: NamedFlags): readonly EventKind[] {
  return items.filter((item) => !hasName(item, named)).map(({ kind }) => kind);
}

function pairsOf(values: readonly number[]): readonly (readonly [number, number])[] {
  return values.flatMap((value, index) =>
    index % 2 === 0 ? [[value, values[index + 1] ?? value] as const] : [],
  );
}

/** Poles end above words that they pass, and go on below them. */
function drawPoles(
  flags: readonly PlacedFlag[],
  left: number,
  yOf: (lane: number) => number,
  foot: number,
): readonly SvgElement[] {
  if (flags.length === 0) return [];
  const d = flags.flatMap((flag) => {
    const x = (left + flag.x).toFixed(1);
    const gaps = flags.filter((other) => crosses(flag, other)).map(({ lane }) => yOf(lane));
    const ends = [
      yOf(flag.lane),
      ...gaps.sort((one, other) => one - other).flatMap((y) => [y - 7, y + 7]),
      foot,
    ];
    return pairsOf(ends).map(([from, to]) => `M${x} ${from.toFixed(1)}V${to.toFixed(1)}`);
  });
  return [
    svgElement('path', {
      d: d.join(''),
      fill: 'none',
      stroke: figureColours.line,
      'stroke-width': 0.8,
    }),
  ];
}

function drawFlag(
  { x, side }: PlacedFlag,
  flag: Flag | undefined,
  left: number,
  y: number,
): readonly SvgElement[] {
  if (flag === undefined) return [];
  const { item, time, name } = flag;
  const words = [
    svgElement('tspan', { fill: figureColours.ink, 'font-weight': 600 }, [time]),
    ...(name === '' ? [] : [svgElement('tspan', { fill: kindColours[item.kind] }, [` ${name}`])]),
  ];
  const away = markRadius + wordsGap;
  return [
    ...drawMark(item, left + x, y),
    drawText(words, left + x + (side === 'right' ? away : -away), y + labelSize * 0.36, {
      size: labelSize,
      ...(side === 'left' && { anchor: 'end' }),
    }),
  ];
}
