import type { Element, ElementContent } from 'hast';
import type { Image } from '../../report/report.ts';
import { isBlank } from './element.ts';
import { fitTable } from './fit-table.ts';
import { placeImage } from './place-image.ts';

/** Where a node stands while `finishElements` goes through a piece. */
type Surroundings = { readonly insideLink: boolean; readonly insideHead: boolean };

/**
 * Completes sanitised content: images are placed, a link inside a link gives way to the outer one,
 * header cells say what they head, tables fit the page, check boxes say their state, and paragraphs
 * that hold nothing are left out.
 */
export function finishElements(
  nodes: readonly ElementContent[],
  images: Readonly<Record<string, Image>>,
  surroundings: Surroundings = { insideLink: false, insideHead: false },
): ElementContent[] {
  return nodes.flatMap((node) =>
    node.type === 'element' ? finishElement(node, images, surroundings) : [node],
  );
}

function finishElement(
  node: Element,
  images: Readonly<Record<string, Image>>,
  { insideLink, insideHead }: Surroundings,
): ElementContent[] {
  if (node.tagName === 'img') return [placeImage(node, images, insideLink)];
  const children = finishElements(node.children, images, {
    insideLink: insideLink || node.tagName === 'a',
    insideHead: insideHead || node.tagName === 'thead',
  });
  if (insideLink && node.tagName === 'a') return children;
  if (node.tagName === 'p' && !node.properties.id && children.every(isBlank)) return [];
  const finished = { ...node, children, properties: finishProperties(node, insideHead) };
  return [node.tagName === 'table' ? fitTable(finished) : finished];
}

function finishProperties({ tagName, properties }: Element, insideHead: boolean) {
  if (tagName === 'th' && insideHead) return { scope: 'col', ...properties };
  if (tagName === 'input') {
    return { ...properties, ariaLabel: properties.checked ? 'done' : 'not done' };
  }
  return properties;
}
