import type { Nodes } from 'mdast';

/** Walks a tree in document order, the node itself first, however deep it is. */
export function* descendants(root: Nodes): Generator<Nodes, void, undefined> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) waiting.push(child);
  }
}
