import { figureColours } from './figure-colours.ts';
import { type SvgElement, svgElement } from './svg-element.ts';

/** How words are drawn. */
type TextLook = {
  readonly size?: number;
  readonly colour?: string;
  readonly strong?: boolean;
  readonly anchor?: 'middle' | 'end';
};

/** The size of words beside marks, in units of the drawing. */
export const labelSize = 10.5;

/** The size of words along the scale. */
export const tickSize = 9.5;

/** Draws words with their baseline at `y`. */
export function drawText(
  words: string | readonly SvgElement[],
  x: number,
  y: number,
  { size = tickSize, colour = figureColours.quiet, strong = false, anchor }: TextLook = {},
): SvgElement {
  return svgElement(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill: colour,
      ...(strong && { 'font-weight': 600 }),
      ...(anchor !== undefined && { 'text-anchor': anchor }),
    },
    typeof words === 'string' ? [words] : words,
  );
}
