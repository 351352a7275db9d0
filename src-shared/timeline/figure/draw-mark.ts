import type { EventKind } from '../../report/event-kind.ts';
import { drawText } from './draw-text.ts';
import { figureColours, kindColours } from './figure-colours.ts';
import { kindGlyphs } from './kind-glyphs.ts';
import { markRadius } from './place-flags.ts';
import { type SvgElement, svgElement } from './svg-element.ts';

/** Draws the mark of an event around a point: its kind's sign in a ring, of a milestone in a disc. */
export function drawMark(
  { kind, isMilestone }: { readonly kind: EventKind; readonly isMilestone: boolean },
  x: number,
  y: number,
): readonly SvgElement[] {
  const colour = kindColours[kind];
  const { paper } = figureColours;
  const scale = (markRadius * glyphShare) / 12;
  return [
    svgElement('circle', {
      cx: x,
      cy: y,
      r: markRadius - 0.5,
      fill: isMilestone ? colour : paper,
      stroke: colour,
      'stroke-width': 1,
    }),
    svgElement('path', {
      d: kindGlyphs[kind],
      transform: `translate(${round(x - 12 * scale)} ${round(y - 12 * scale)}) scale(${round(scale)})`,
      fill: 'none',
      stroke: isMilestone ? paper : colour,
      'stroke-width': 2.6,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  ];
}

/** How much of the ring a sign fills. */
const glyphShare = 0.58;

/** Draws the mark of several events that stand too close to be told apart: how many they are. */
export function drawCount(count: number, x: number, y: number): readonly SvgElement[] {
  const { paper, quiet, ink } = figureColours;
  const words = count > 99 ? '99+' : String(count);
  const size = words.length > 2 ? 7 : 9;
  return [
    svgElement('circle', {
      cx: x,
      cy: y,
      r: markRadius - 0.5,
      fill: paper,
      stroke: quiet,
      'stroke-width': 1,
      'stroke-dasharray': '2.2 1.6',
    }),
    drawText(words, x, y + size * 0.36, { size, colour: ink, strong: true, anchor: 'middle' }),
  ];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
