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
  const [start, end] = firstRun(nodes);
  if (start === end) return { blocks, nodes };
  const children = nodes.slice(start, end);
  const after = nodes.slice(end);
  const above = nodes[start - 1];
  if (above === undefined) {
    const [kept, note] = withoutNote(source, blocks);
    return { blocks: kept, nodes: [{ heading: undefined, blocks: note, children }, ...after] };
  }
  const { kept, note } = withoutNoteAtEnd(source, above);
  const run: OutlineNode = { heading: undefined, blocks: note, children };
  return { blocks, nodes: [...nodes.slice(0, start - 1), kept, run, ...after] };
}

/** A section without such a sentence at the very end of it, which may be in one below. */
function withoutNoteAtEnd(
  source: Lines,
  node: OutlineNode,
): { readonly kept: OutlineNode; readonly note: readonly Block[] } {
  const last = node.children.at(-1);
  if (last === undefined) {
    const [blocks, note] = withoutNote(source, node.blocks);
    return { kept: { ...node, blocks }, note };
  }
  const { kept, note } = withoutNoteAtEnd(source, last);
  return { kept: { ...node, children: [...node.children.slice(0, -1), kept] }, note };
}

/** Where the first run that is long enough begins and ends; nowhere, from 0 to 0. */
function firstRun(nodes: readonly OutlineNode[]): readonly [start: number, end: number] {
  let start = 0;
  for (const [at, node] of nodes.entries()) {
    if (beginsWithClock(node)) continue;
    if (at - start >= fewest) return [start, at];
    start = at + 1;
  }
  return nodes.length - start >= fewest ? [start, nodes.length] : [0, 0];
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
