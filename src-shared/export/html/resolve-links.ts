import type { Element, Properties } from 'hast';

/** What the sanitiser puts before every id that is not a heading's. */
export const authorPrefix = 'user-content-';

/**
 * Points every link inside the document at the id it means: a heading (letters of either case, as
 * on GitHub) or an anchor of the author's. A link that leads nowhere in a single file, to no
 * such place or to a file beside the report, stays as text, the file's address as a hint: a browser
 * would make it a path on the reader's own disk.
 */
export function resolveLinks(root: Element, headingIds: readonly string[]): void {
  const places = new Map<string, string>();
  const note = (name: string, id: string): void => {
    if (!places.has(name)) places.set(name, id);
  };
  for (const id of headingIds) note(id, id);
  for (const id of headingIds) note(id.toLowerCase(), id);
  const links: Properties[] = [];
  for (const { tagName, properties } of elementsIn(root)) {
    if (tagName === 'a') links.push(properties);
    for (const id of [properties.id, properties.name]) {
      if (typeof id !== 'string' || !id.startsWith(authorPrefix)) continue;
      note(id, id);
      note(id.slice(authorPrefix.length), id);
    }
  }
  for (const properties of links) pointLink(properties, places);
}

/** In the order of the document; by hand, since unist-util-visit takes ten times as long. */
function elementsIn(root: Element): readonly Element[] {
  const found: Element[] = [];
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child?.type === 'element') open.push(child);
    }
  }
  return found;
}

function pointLink(properties: Properties, places: ReadonlyMap<string, string>): void {
  const { href } = properties;
  if (typeof href !== 'string' || /^(?:https?|mailto):/i.test(href)) return;
  const isInside = href.startsWith('#');
  const place = isInside ? findPlace(href.slice(1), places) : undefined;
  if (place !== undefined) {
    properties.href = `#${encodeURIComponent(place)}`;
    return;
  }
  delete properties.href;
  if (!isInside) properties.title ??= href;
}

function findPlace(fragment: string, places: ReadonlyMap<string, string>): string | undefined {
  const name = decodeFragment(fragment);
  return places.get(name) ?? places.get(name.toLowerCase());
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
