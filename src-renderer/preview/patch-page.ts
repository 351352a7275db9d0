import type { ElementContent, Element as Printed } from 'hast';
import { writeHtml } from '../../src-shared/export/html/write-html.ts';
import { isAlike, settled } from './compare-nodes.ts';

/** Brings a page from one printed report to the next. */
export type PagePatcher = (next: Printed) => void;

type Nodes = readonly ElementContent[];

/**
 * Shows printed reports one after the other in a page, which keeps its place in it: only what differs is
 * put in anew. The text was sanitised by the printer; a template, which is parsed apart from any
 * window, makes sure besides that nothing in it acts on the way.
 */
export function createPagePatcher(page: Document): PagePatcher {
  let shown: Nodes = [];
  return (next) => {
    const after = [settled(next)];
    if (shown.length === 0) replaceAll(page.body, after);
    else patchChildren(page.body, shown, after);
    shown = after;
  };
}

function patchChildren(parent: Element, before: Nodes, after: Nodes): void {
  // A parser of HTML may have made more or less of it than was written.
  if (parent.childNodes.length !== before.length) {
    replaceAll(parent, after);
    return;
  }
  let start = 0;
  while (start < before.length && isAlike(before[start], after[start])) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && isAlike(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const old = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  const places = Array.from(old, (_, index) => parent.childNodes[start + index]);
  if (old.length !== fresh.length) {
    const next = parent.childNodes[start + old.length] ?? null;
    parent.insertBefore(fragmentOf(parent, fresh), next);
    for (const place of places) place?.remove();
    return;
  }
  for (const [index, node] of fresh.entries()) patchNode(places[index], old[index], node);
}

function patchNode(
  place: ChildNode | undefined,
  before: ElementContent | undefined,
  after: ElementContent,
): void {
  if (place === undefined || isAlike(before, after)) return;
  if (isElement(place) && before?.type === 'element' && after.type === 'element') {
    const isSameTag = before.tagName === after.tagName;
    if (isSameTag && isAlike({ ...before, children: [] }, { ...after, children: [] })) {
      patchChildren(place, before.children, after.children);
      return;
    }
  }
  const parent = place.parentElement;
  if (parent !== null) place.replaceWith(fragmentOf(parent, [after]));
}

function replaceAll(parent: Element, nodes: Nodes): void {
  parent.replaceChildren(fragmentOf(parent, nodes));
}

/** Rows and cells are parsed too, which a page's body would not let stand. */
function fragmentOf(parent: Element, nodes: Nodes): DocumentFragment {
  const page = parent.ownerDocument;
  const template = page.createElement('template');
  template.innerHTML = writeHtml({
    type: 'element',
    tagName: 'template',
    properties: {},
    content: { type: 'root', children: [...nodes] },
    children: [],
  }).slice('<template>'.length, -'</template>'.length);
  return page.importNode(template.content, true);
}

/** By its kind: elements of the frame are of the frame's own classes, so `instanceof` would not know them. */
function isElement(node: ChildNode): node is HTMLElement {
  return node.nodeType === 1;
}
