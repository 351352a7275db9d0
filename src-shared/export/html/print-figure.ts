import type { Element } from 'hast';
import type { FigureNode } from '../../document/document-tree.ts';
import type { SvgElement } from '../../timeline/figure/svg-element.ts';
import { element } from './element.ts';

/** Prints a figure as a drawing in the page; the stylesheet gives its parts the page's colours. */
export function printFigure({ figure }: FigureNode): Element {
  return element('div', { className: ['timeline-figure'] }, [printDrawing(figure.drawing)]);
}

function printDrawing({ name, attributes, children }: SvgElement): Element {
  return element(
    name,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : printDrawing(child))),
  );
}
