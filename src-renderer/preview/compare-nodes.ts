import type { Element, ElementContent, Properties } from 'hast';

const known = new WeakMap<Element, Element>();

/** An element as a parser will make it of its HTML: neighbouring texts are one, comments and empty texts are none. */
export function settled(element: Element): Element {
  const before = known.get(element);
  if (before !== undefined) return before;
  const children: ElementContent[] = [];
  for (const child of element.children) {
    const last = children.at(-1);
    if (child.type === 'element') children.push(settled(child));
    else if (child.type === 'text' && child.value !== '') {
      if (last?.type !== 'text') children.push(child);
      else children[children.length - 1] = { type: 'text', value: last.value + child.value };
    }
  }
  const result = { ...element, children };
  known.set(element, result);
  return result;
}

/** Tells whether two nodes are written as the same HTML. */
export function isAlike(
  one: ElementContent | undefined,
  other: ElementContent | undefined,
): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  if (one.type === 'text' && other.type === 'text') return one.value === other.value;
  if (one.type !== 'element' || other.type !== 'element') return false;
  if (one.tagName !== other.tagName || one.children.length !== other.children.length) return false;
  if (!hasSameProperties(one.properties, other.properties)) return false;
  return one.children.every((child, index) => isAlike(child, other.children[index]));
}

function hasSameProperties(one: Properties, other: Properties): boolean {
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => {
    const [left, right] = [one[name], other[name]];
    return left === right || (Array.isArray(left) && `${left}` === `${right}`);
  });
}
