/** An element of a drawing; attributes are those of SVG 1.1, in its own spelling. */
export type SvgElement = {
  readonly name: SvgName;
  readonly attributes: SvgAttributes;
  readonly children: readonly (SvgElement | string)[];
};

/** The elements that a figure is drawn with: none that fetches, runs or styles anything. */
type SvgName =
  | 'svg'
  | 'title'
  | 'desc'
  | 'g'
  | 'path'
  | 'rect'
  | 'circle'
  | 'line'
  | 'text'
  | 'tspan';

/** Attributes by name; numbers are lengths in units of the drawing. */
export type SvgAttributes = Readonly<Record<string, string | number>>;

/** Builds an element of a drawing; lengths are rounded to hundredths, so that the same figure is the same text. */
export function svgElement(
  name: SvgName,
  attributes: SvgAttributes,
  children: SvgElement['children'] = [],
): SvgElement {
  const rounded = Object.entries(attributes).map(([key, value]) => [key, tidy(value)] as const);
  return { name, attributes: Object.fromEntries(rounded), children };
}

function tidy(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
