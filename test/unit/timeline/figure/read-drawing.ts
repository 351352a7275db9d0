import type { SvgElement } from '../../../../src-shared/timeline/figure/svg-element.ts';

/** All words that a drawing shows, one string a text. */
export function wordsIn(drawing: SvgElement): readonly string[] {
  if (drawing.name === 'text') return [textOf(drawing)];
  return drawing.children.flatMap((child) => (typeof child === 'string' ? [] : wordsIn(child)));
}

/** All elements of a name. */
export function elementsIn(drawing: SvgElement, name: string): readonly SvgElement[] {
  const own = drawing.name === name ? [drawing] : [];
  const inner = drawing.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsIn(child, name),
  );
  return [...own, ...inner];
}

function textOf({ children }: SvgElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
