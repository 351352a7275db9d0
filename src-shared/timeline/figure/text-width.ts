/**
 * How wide a text is drawn, in units of the drawing: Inter semibold's advance widths by class of letter, rounded up,
 * so that a fallback font does not run into its neighbour either.
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;
}

function widthOf(letter: string): number {
  return widths.find(([letters]) => letters.test(letter))?.[1] ?? fullWidth;
}

const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!·I ]/, 0.31],
  [/[frt()[\]/-]/, 0.41],
  [/[mwMW@%]/, 0.95],
  [/[a-z]/, 0.62],
  [/[\d~+\u2212–]/, 0.66],
  [/[A-Z…]/, 0.76],
  [/[\u00A1-\u024F]/, 0.76],
];

const fullWidth = 1;
