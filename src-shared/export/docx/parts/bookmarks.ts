import type { DocumentTree } from '../../../document/document-tree.ts';

// A letter, then letters, digits, hyphens and underscores: Word follows no link to other names.
const bookmarkName = /^\p{L}[\p{L}\p{M}\p{N}_-]*$/u;

// In UTF-16 code units, as Word counts.
const longestName = 40;

/** The places in a document that a link inside it may lead to. */
export type Bookmarks = {
  /** The bookmark at a heading's id, if the document has that heading. */
  nameOf(id: string): string | undefined;
  /** The same for the heading itself, which alone may bear it: of several with one id, the first. */
  take(id: string): string | undefined;
};

/**
 * Gives every heading of the tree its bookmark: its id where Word takes that as a name (a letter first,
 * 40 characters at most, different from others also without regard to case), else `heading-N`.
 */
export function createBookmarks(tree: DocumentTree): Bookmarks {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const node of tree.children) {
    if (node.type !== 'heading' || node.source.trim() === '' || names.has(node.id)) continue;
    const name = freeName(node.id, taken);
    taken.add(name.toLowerCase());
    names.set(node.id, name);
  }
  const borne = new Set<string>();
  return {
    nameOf: (id) => names.get(id),
    take: (id) => {
      if (borne.has(id)) return undefined;
      borne.add(id);
      return names.get(id);
    },
  };
}

function freeName(id: string, taken: ReadonlySet<string>): string {
  const isName = id.length <= longestName && bookmarkName.test(id);
  if (isName && !taken.has(id.toLowerCase())) return id;
  let number = taken.size + 1;
  while (taken.has(`heading-${number}`)) number += 1;
  return `heading-${number}`;
}
