import { asParagraph } from '../../markdown/as-paragraph.ts';
import type { Block, ListBlock, ListItem } from '../../markdown/block.ts';
import { dedent, setextLevel } from '../../markdown/line-starts.ts';
import { scanBlocks } from '../../markdown/scan-blocks.ts';
import { itemLines, itemStart, type Lines } from '../../markdown/text-of-lines.ts';
import { blocksOf } from './blocks-of.ts';
import type { OutlineNode } from './outline.ts';
import { labelOf } from './read-fields.ts';

/** Blocks read as sections, and the text in which they stand without their list. */
export type LabelSections = {
  readonly before: readonly Block[];
  readonly source: Lines;
  readonly nodes: readonly OutlineNode[];
  /** The line behind the last item, from 0: what follows stands below the last label, but is not of the list. */
  readonly end: number;
};

const fewest = 3;

/**
 * Some reports are one list of labels, `- **Impact**: …`, each with lists below it: sections by another mark.
 * Gives them as sections of a level, or undefined where blocks are no such list. Every line keeps its number.
 */
export function labelSections(
  source: Lines,
  blocks: readonly Block[],
  level: number,
): LabelSections | undefined {
  const labelled = blocks.flatMap((block) =>
    block.kind === 'list' ? labelledItems(source, block) : [],
  );
  const first = labelled[0];
  if (!first || labelled.length < fewest || !isHeadingLevel(level)) return undefined;
  const lines = source.lines.map((line) => line);
  for (const { item, rest } of labelled) {
    for (let at = item.start; at < item.end; at += 1)
      lines[at] = dedent(lines[at] ?? '', item.content);
    // Below the words of an item a row of dashes is a rule, below the same words on their own it makes a heading.
    if (setextLevel(lines[item.end] ?? '')) lines[item.end] = '***';
    const start = itemStart(lines, item);
    lines[item.start] = '';
    writeBehind(lines, { ...item, start }, rest);
  }
  const end = blocks.at(-1)?.end ?? 0;
  const nodes = labelled.map(({ item, label }, index): OutlineNode => {
    const next = labelled[index + 1]?.item.start ?? end;
    const heading = {
      kind: 'heading',
      start: item.start,
      end: item.start,
      level,
      text: label,
    } as const;
    const blocks = blocksOf(lines.slice(item.start, next)).map((block) => below(block, item.start));
    return { heading, blocks, children: [] };
  });
  if (nodes.some((node) => node.blocks.some(({ kind }) => kind === 'heading'))) return undefined;
  const before = blocks.filter((block) => block.end <= first.item.start);
  return { before, source: { ...source, lines }, nodes, end: labelled.at(-1)?.item.end ?? end };
}

/** A block of lines that stand below others. */
function below(block: Block, lines: number): Block {
  const place = { start: block.start + lines, end: block.end + lines };
  if (block.kind !== 'list') return { ...block, ...place };
  const items = block.items.map((item) => ({
    ...item,
    start: item.start + lines,
    end: item.end + lines,
  }));
  return { ...block, ...place, items };
}

/** Puts what stands behind an item's label, or the line below where its paragraph goes on, where a section begins. */
function writeBehind(lines: string[], { start, end }: ListItem, rest: string): void {
  lines[start] = asParagraph(rest);
  const below = lines[start + 1];
  if (rest !== '' || start + 1 >= end || below === undefined) return;
  if ((scanBlocks(['words', below])[0]?.end ?? 0) > 1) lines[start + 1] = asParagraph(below);
}

type LabelledItem = { readonly item: ListItem; readonly label: string; readonly rest: string };

/** The items of a list, if each has a label. */
function labelledItems(source: Lines, list: ListBlock): readonly LabelledItem[] {
  const labelled: LabelledItem[] = [];
  for (const item of list.items) {
    const line = itemLines(source.lines, item)[0] ?? '';
    const label = labelOf(line) ?? boldAlone(line);
    if (label === undefined) return [];
    labelled.push({ item, ...label });
  }
  return labelled;
}

function boldAlone(line: string): { readonly label: string; readonly rest: string } | undefined {
  const label = /^\*\*([^*]{1,80})\*\*$/.exec(line.trim())?.[1];
  return label === undefined ? undefined : { label, rest: '' };
}

function isHeadingLevel(level: number): level is 1 | 2 | 3 | 4 | 5 | 6 {
  return level >= 1 && level <= 6;
}
