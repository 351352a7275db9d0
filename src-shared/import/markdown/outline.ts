import type { Block, HeadingBlock } from '../../markdown/block.ts';

/** A heading with what stands below it, up to the next heading of its level. */
export type OutlineNode = {
  readonly heading: HeadingBlock | undefined;
  readonly blocks: readonly Block[];
  readonly children: readonly OutlineNode[];
};

type OpenNode = { heading: HeadingBlock | undefined; blocks: Block[]; children: OpenNode[] };

/**
 * Nests blocks under their headings; the root has no heading.
 * A heading that `isLeaf` holds nothing but its own blocks, whatever level comes next: a table of contents
 * set one level too high is not the parent of the whole report.
 */
export function outlineOf(
  blocks: readonly Block[],
  isLeaf: (text: string) => boolean,
): OutlineNode {
  const root: OpenNode = { heading: undefined, blocks: [], children: [] };
  const open: OpenNode[] = [root];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      open.at(-1)?.blocks.push(block);
      continue;
    }
    while (open.length > 1 && closes(open.at(-1), block, isLeaf)) open.pop();
    const node: OpenNode = { heading: block, blocks: [], children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  }
  return root;
}

function closes(
  node: OpenNode | undefined,
  next: HeadingBlock,
  isLeaf: (text: string) => boolean,
): boolean {
  const heading = node?.heading;
  return heading !== undefined && (heading.level >= next.level || isLeaf(heading.text));
}
