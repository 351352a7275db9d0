import { eventKindNames } from '../../report/event-kind.ts';
import { dayLength } from '../../time/clock.ts';
import { wallClockInstants } from '../../time/zone-offset.ts';
import { type AxisClock, wallAt } from '../axis/axis-clock.ts';
import type { AxisItem } from '../axis/axis-items.ts';
import type { AxisWindow } from '../axis/axis-window.ts';
import { fitAll } from '../axis/fit-window.ts';
import { labelSize } from './draw-text.ts';
import type { FigureModel } from './figure-model.ts';
import { markRadius, wordsGap } from './place-flags.ts';
import { textWidth } from './text-width.ts';

/** A stretch of the axis with its events, or one in which nothing happened. */
export type FigureRow =
  | { readonly kind: 'stretch'; readonly window: AxisWindow; readonly items: readonly AxisItem[] }
  | { readonly kind: 'silence'; readonly milliseconds: number };

const minute = 60_000;
const hour = 60 * minute;

/** The stretches that a reader takes in as one. */
const lengths = [
  ...[5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 3, 4, 6, 8, 12].map((count) => count * hour),
  ...[1, 2, 3, 7, 14, 28, 56, 112, 364].map((count) => count * dayLength),
];

/** Cuts the axis into about `count` rows of one length that begin at round times; silent ones become one line. */
export function figureRows(model: FigureModel, count: number): readonly FigureRow[] {
  const { items } = model.content;
  if (count === 1) return [{ kind: 'stretch', window: wholeWindow(model), items }];
  return withoutSilence(items, windowsOf(model, count));
}

/** The whole timeline, with room behind its last event for that one's words. */
function wholeWindow({ content, plot, times }: FigureModel): AxisWindow {
  const { from, to } = fitAll(content);
  const last = content.items.at(-1);
  if (last === undefined) return { from, to };
  const words = `${times.get(last.id) ?? ''} ${eventKindNames[last.kind]}`;
  const room = markRadius + wordsGap + textWidth(words, labelSize);
  const share = Math.min(mostRoom, room / plot.width);
  return { from, to: Math.max(to, from + (last.at - from) / (1 - share)) };
}

/** How much of the axis may be empty behind the last event. */
const mostRoom = 0.3;

function windowsOf(
  { content: { items }, clock }: FigureModel,
  count: number,
): readonly AxisWindow[] {
  const from = items[0]?.at ?? 0;
  const to = items.reduce((latest, { at, end }) => Math.max(latest, end ?? at), from);
  const length = lengths.find((one) => one * count >= to - from) ?? Math.ceil((to - from) / count);
  const step = length < dayLength ? lengths.findLast((one) => one <= length / 2) : dayLength;
  const start = roundedDown(wallAt(from, clock), step ?? minute);
  const windows: AxisWindow[] = [];
  for (let wall = start; windows.length === 0 || momentAt(wall, clock) <= to; wall += length) {
    windows.push({ from: momentAt(wall, clock), to: momentAt(wall + length, clock) });
  }
  return windows;
}

function roundedDown(value: number, step: number): number {
  return Math.floor(value / step) * step;
}

/** The moment of a wall time; in a gap the one at which the clocks go forward. */
function momentAt(wall: number, { axis, zone }: AxisClock): number {
  if (axis === 'day-clock') return wall;
  const found = wallClockInstants(zone, wall);
  return found?.instants[0]?.epochMilliseconds ?? found?.transition ?? wall;
}

function withoutSilence(
  items: readonly AxisItem[],
  windows: readonly AxisWindow[],
): readonly FigureRow[] {
  const rows: FigureRow[] = [];
  for (const window of windows) {
    const own = items.filter(({ at }) => at >= window.from && at < window.to);
    const isCrossed = items.some(({ at, end = at }) => at < window.to && end > window.from);
    if (own.length > 0 || isCrossed) rows.push({ kind: 'stretch', window, items: own });
    else if (rows.at(-1)?.kind !== 'silence') rows.push(silenceAt(items, window));
  }
  return rows;
}

function silenceAt(items: readonly AxisItem[], window: AxisWindow): FigureRow {
  const before = items.reduce(
    (last, { at, end = at }) => (at < window.from ? Math.max(last, end) : last),
    0,
  );
  const after = items.find(({ at }) => at >= window.to)?.at ?? window.to;
  return { kind: 'silence', milliseconds: after - before };
}
