import { type EventKind, eventKindIds, eventKindNames } from '../../report/event-kind.ts';
import { drawCount, drawMark } from './draw-mark.ts';
import { drawText, tickSize } from './draw-text.ts';
import { figureWidth, type Piece } from './figure-model.ts';
import { markRadius } from './place-flags.ts';
import type { SvgElement } from './svg-element.ts';
import { textWidth } from './text-width.ts';

const lineHeight = 18;
const scale = 0.8;
const signWidth = markRadius * 2 * scale + 4;

/** Says which sign is which kind, for the kinds that stand somewhere without their name, and what else must be known. */
export function drawLegend(
  kinds: Iterable<EventKind>,
  hasCounts: boolean,
  note: string | undefined,
): Piece {
  const placed = inLines(entriesOf(new Set(kinds), hasCounts, note));
  const lines = placed.reduce((most, { line }) => Math.max(most, line + 1), 0);
  return {
    height: lines * lineHeight,
    draw: (top) =>
      placed.flatMap(({ words, draw, x, line }) => {
        const y = top + (line + 0.5) * lineHeight;
        const name = drawText(words, x + (draw ? signWidth : 0), y + tickSize * 0.36);
        return [...(draw ? [group(draw(), x + markRadius * scale, y)] : []), name];
      }),
  };
}

function entriesOf(
  kinds: ReadonlySet<EventKind>,
  hasCounts: boolean,
  note: string | undefined,
): readonly Entry[] {
  const shown = eventKindIds.filter((kind) => kinds.has(kind));
  return [
    ...shown.map((kind) => ({ words: eventKindNames[kind], draw: markOf(kind) })),
    ...(hasCounts ? [{ words: 'Several events', draw: () => drawCount(4, 0, 0) }] : []),
    ...(note === undefined ? [] : [{ words: note }]),
  ];
}

type Entry = { readonly words: string; readonly draw?: () => readonly SvgElement[] };
type PlacedEntry = Entry & { readonly x: number; readonly line: number };

function markOf(kind: EventKind): () => readonly SvgElement[] {
  return () => drawMark({ kind, isMilestone: false }, 0, 0);
}

function group(children: readonly SvgElement[], x: number, y: number): SvgElement {
  return {
    name: 'g',
    attributes: { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})` },
    children,
  };
}

function inLines(entries: readonly Entry[]): readonly PlacedEntry[] {
  let [x, line] = [0, 0];
  return entries.map((entry) => {
    const width = (entry.draw ? signWidth : 0) + textWidth(entry.words, tickSize);
    if (x > 0 && x + width > figureWidth) [x, line] = [0, line + 1];
    const placed = { ...entry, x, line };
    x += width + 14;
    return placed;
  });
}
