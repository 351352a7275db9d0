const widths = new Map<string, number>();
const mostWords = 20_000;
let context: CanvasRenderingContext2D | null | undefined;

/** Pixels that words take on the axis; each is measured once. */
export function measureText(words: string): number {
  const known = widths.get(words);
  if (known !== undefined) return known;
  if (widths.size > mostWords) widths.clear();
  context ??= makeContext();
  const width = context?.measureText(words).width ?? words.length * 7;
  widths.set(words, width);
  return width;
}

function makeContext(): CanvasRenderingContext2D | null {
  // A page without pictures, such as a test's, has no canvas either.
  if (typeof CanvasRenderingContext2D === 'undefined') return null;
  const made = document.createElement('canvas').getContext('2d');
  if (made !== null) made.font = '12px "Inter Variable", system-ui, sans-serif';
  return made;
}
