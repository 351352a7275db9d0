import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { listIndent, quoteIndent } from './parts/lengths.ts';
import { quoteBar } from './parts/paragraph-styles.ts';
import type { Place } from './printing.ts';

/** A paragraph in its place: the place's style, and an indent where the style's own is not enough. */
export function paragraph(
  children: readonly ParagraphChild[],
  place: Place,
  options: IParagraphOptions = {},
): Paragraph {
  const style = options.style ?? place.style;
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...(place.left === ownIndent(style) ? {} : { indent: { left: place.left } }),
    ...(isQuoted(place, style) ? { border: { left: bar(place, place.left) } } : {}),
    ...options,
    children,
  });
}

/** The bar of the quotation around a place, for a paragraph whose leftmost letter stands at `left`. */
export function bar(place: Place, left: number) {
  const space = quoteBar.space + (left - (place.quote ?? left)) / 20;
  // Word draws a border at most 31 points from the text.
  return { ...quoteBar, space: Math.min(31, Math.max(0, Math.round(space))) };
}

function isQuoted(place: Place, style: string | undefined): boolean {
  return place.quote !== undefined && !(style === 'Quote' && place.left === place.quote);
}

function ownIndent(style: string | undefined): number {
  if (style === 'ListContinue') return listIndent;
  return style === 'Quote' ? quoteIndent : 0;
}
