import type { ElementContent } from 'hast';
import type { DocumentTree } from '../../document/document-tree.ts';

/**
 * Remembers how pieces of Markdown were printed, for a document that is printed again and again while it is
 * edited: reading them costs a hundred times all the rest.
 */
export type PieceMemory = {
  /** Printed anew where it is not known, or depends on more than its own words. */
  readonly recall: (key: string, make: () => ElementContent[]) => ElementContent[];
  /** Forgets what no document has asked for since the last call. */
  readonly settle: () => void;
  /** What pieces depend on beside their words; other definitions or images, and all is forgotten. */
  readonly begin: (tree: Pick<DocumentTree, 'definitions' | 'images'>) => void;
};

/** Starts with nothing known. */
export function createPieceMemory(): PieceMemory {
  let known = new Map<string, ElementContent[]>();
  let asked = new Map<string, ElementContent[]>();
  let definitions = '';
  let images: DocumentTree['images'] = {};
  return {
    begin: (tree) => {
      if (tree.definitions === definitions && tree.images === images) return;
      ({ definitions, images } = tree);
      known = new Map();
      asked = new Map();
    },
    recall: (key, make) => {
      if (key.includes('[^') || key.includes(']:')) return make();
      const found = asked.get(key) ?? known.get(key) ?? make();
      asked.set(key, found);
      return found.map(withOwnLinks);
    },
    settle: () => {
      known = asked;
      asked = new Map();
    },
  };
}

/** Links are pointed at their places afterwards, in this document or another; the rest is shared. */
function withOwnLinks<Node extends ElementContent>(node: Node): Node {
  if (node.type !== 'element') return node;
  const children = node.children.map(withOwnLinks);
  const isSame = children.every((child, index) => child === node.children[index]);
  if (node.tagName === 'a') return { ...node, properties: { ...node.properties }, children };
  return isSame ? node : { ...node, children };
}
