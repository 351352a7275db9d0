import type { SvgElement } from './svg-element.ts';

/** Writes a drawing as the text of an SVG file (XML 1.0), one element a line. */
export function writeSvg(drawing: SvgElement): string {
  const { attributes } = drawing;
  const root = { ...drawing, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...attributes } };
  return `${writeElement(root, '')}\n`;
}

function writeElement({ name, attributes, children }: SvgElement, indent: string): string {
  const tag = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`);
  const start = `${indent}<${name}${tag.join('')}`;
  if (children.length === 0) return `${start}/>`;
  if (holdsWords.has(name)) {
    const words = children.map((child) =>
      typeof child === 'string' ? escaped(child) : writeElement(child, ''),
    );
    return `${start}>${words.join('')}</${name}>`;
  }
  const lines = children.map((child) =>
    typeof child === 'string' ? escaped(child) : writeElement(child, `${indent}  `),
  );
  return [`${start}>`, ...lines, `${indent}</${name}>`].join('\n');
}

/** White space within these would be drawn. */
const holdsWords: ReadonlySet<string> = new Set(['text', 'tspan', 'title', 'desc']);

function escaped(text: string): string {
  return text
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
