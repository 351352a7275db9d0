import type { Block } from '../../markdown/block.ts';
import { type Lines, textOfBlocks } from '../../markdown/text-of-lines.ts';
import { readLeadingTime } from '../../time/leading-time.ts';
import { isZoneNote } from '../timeline/zone-note.ts';
import type { OutlineNode } from './outline.ts';

/** The blocks above the first heading, and the sections; a run of timed ones is one node without a heading. */
export type TimedRuns = {
  readonly blocks: readonly Block[];
  readonly nodes: readonly OutlineNode[];
};

const fewest = 3;
/** At this level the events of a timeline without a heading are printed. */
const runLevel = 2;

/**
 * Finds the first sections side by side that each begin with a clock, `## 06:00 – The disk is full`, and stand
 * under no heading of a timeline. The sentence about zones that Postlude prints above them goes with them.
 */
export function withTimedRun(
  source: Lines,
  blocks: readonly Block[],
  nodes: readonly OutlineNode[],
): TimedRuns {
  const start = nodes.findIndex((_node, at) => runLength(nodes, at) >= fewest);
  if (start < 0) return { blocks, nodes };
  const children = nodes.slice(start, start + runLength(nodes, start));
  const after = nodes.slice(start + children.length);
  const above = nodes[start - 1];
  if (above === undefined) {
    const [kept, note] = withoutNote(source, blocks);
    return { blocks: kept, nodes: [{ heading: undefined, blocks: note, children }, ...after] };
  }
  const [kept, note] =
    above.children.length > 0 ? [above.blocks, []] : withoutNote(source, above.blocks);
  const run: OutlineNode = { heading: undefined, blocks: note, children };
  return {
    blocks,
    nodes: [...nodes.slice(0, start - 1), { ...above, blocks: kept }, run, ...after],
  };
}

function runLength(nodes: readonly OutlineNode[], from: number): number {
  const rest = nodes.slice(from);
  const end = rest.findIndex((node) => !beginsWithClock(node));
  return end < 0 ? rest.length : end;
}

function beginsWithClock({ heading }: OutlineNode): boolean {
  if (heading?.level !== runLevel) return false;
  return readLeadingTime(heading.text)?.spoken.clock !== undefined;
}

/** Blocks apart from such a sentence at their end. */
function withoutNote(
  source: Lines,
  blocks: readonly Block[],
): readonly [kept: readonly Block[], note: readonly Block[]] {
  const note = blocks.slice(-1);
  return isZoneNote(textOfBlocks(source.lines, note)) ? [blocks.slice(0, -1), note] : [blocks, []];
}
