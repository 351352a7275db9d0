import type { AxisItem } from './axis-items.ts';

/** What stands at one place of the axis: an event, or several that have no room for themselves. */
export type Mark =
  | { readonly kind: 'event'; readonly at: number; readonly row: number; readonly item: AxisItem }
  | {
      readonly kind: 'cluster';
      readonly at: number;
      readonly row: number;
      readonly items: readonly AxisItem[];
    };

/** Pixels between two marks of a row: they may touch, and each can still be told and hit. */
export const markDistance = 18;

/**
 * A cell is twice as wide, so that a cluster in its middle is that far from whatever stands in the
 * cells beside it.
 */
const cellWidth = markDistance * 2;

/**
 * Places the events (in order of time) as marks in so many rows, row 0 first. Milestones that count
 * are placed before others. What finds no room joins the other events of its cell in a cluster, of
 * which there is at most one a cell, in a row of its own if need be. Cells lie fast in time, so that
 * panning changes nothing. The marks come in order of time.
 */
export function layoutMarks(
  items: readonly AxisItem[],
  millisecondsPerPixel: number,
  rows: number,
): readonly Mark[] {
  const distance = markDistance * millisecondsPerPixel;
  const cellLength = cellWidth * millisecondsPerPixel;
  const taken: number[][] = [];
  const marks: Mark[] = [];
  const milestones = items.filter(({ isMilestone }) => isMilestone);
  const alone = new Set<string>();
  for (const item of milestones) {
    const row = firstFree(taken, item.at, distance, rows);
    if (row === rows) continue;
    take(taken, row, item.at);
    alone.add(item.id);
    marks.push({ kind: 'event', at: item.at, row, item });
  }
  const crowd = items.filter(({ id }) => !alone.has(id));
  for (const cell of cellsOf(crowd, cellLength)) {
    const placed = placeAll(cell.items, taken, distance, rows);
    if (placed !== undefined) {
      marks.push(...placed);
      continue;
    }
    const at = cell.from + cellLength / 2;
    const row = firstFree(taken, at, distance, rows);
    take(taken, row, at);
    marks.push({ kind: 'cluster', at, row, items: cell.items });
  }
  return marks.sort((left, right) => left.at - right.at);
}

type Cell = { readonly from: number; readonly items: AxisItem[] };

function cellsOf(items: readonly AxisItem[], length: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (const item of items) {
    const from = Math.floor(item.at / length) * length;
    const last = cells.at(-1);
    if (last?.from === from) last.items.push(item);
    else cells.push({ from, items: [item] });
  }
  return cells;
}

/** Places each event of a cell, or none of them. */
function placeAll(
  items: readonly AxisItem[],
  taken: number[][],
  distance: number,
  rows: number,
): readonly Mark[] | undefined {
  const placed: { readonly row: number; readonly item: AxisItem }[] = [];
  for (const item of items) {
    const row = firstFree(taken, item.at, distance, rows);
    if (row === rows) {
      for (const mark of placed) release(taken, mark.row, mark.item.at);
      return undefined;
    }
    take(taken, row, item.at);
    placed.push({ row, item });
  }
  return placed.map(({ row, item }) => ({ kind: 'event', at: item.at, row, item }));
}

/** The first row with room at a moment; the one below the last where there is none. */
function firstFree(
  taken: readonly (readonly number[])[],
  at: number,
  distance: number,
  rows: number,
): number {
  for (let row = 0; row < rows; row += 1) {
    if (isFree(taken[row] ?? [], at, distance)) return row;
  }
  return rows;
}

function isFree(row: readonly number[], at: number, distance: number): boolean {
  const index = insertionIndex(row, at);
  const [before, after] = [row[index - 1], row[index]];
  return (
    (before === undefined || at - before >= distance) &&
    (after === undefined || after - at >= distance)
  );
}

function take(taken: number[][], row: number, at: number): void {
  const places = taken[row] ?? [];
  taken[row] = places;
  places.splice(insertionIndex(places, at), 0, at);
}

function release(taken: number[][], row: number, at: number): void {
  const places = taken[row];
  const index = places?.indexOf(at) ?? -1;
  if (index !== -1) places?.splice(index, 1);
}

function insertionIndex(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
