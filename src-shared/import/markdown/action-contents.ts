import type { Block } from '../../markdown/block.ts';
import { nameOf } from '../../markdown/plain-text.ts';
import { type ActionsReading, readActions } from './read-actions.ts';
import type { ReadContext } from './read-context.ts';
import { labelOf } from './read-fields.ts';
import { proseOf, type SectionContent } from './section-content.ts';

/** Reads blocks as action items with the prose before and after them; undefined where there are none. */
export function actionContents(
  context: ReadContext,
  blocks: readonly Block[],
): readonly SectionContent[] | undefined {
  const { lines } = context.source;
  const found = firstActions(context, blocks);
  if (!found) return undefined;
  const id = context.newId();
  const { start, reading } = found;
  const { items, blocks: taken, ...shape } = reading;
  for (const item of items) context.actions.push({ ...item, section: id });
  return [
    ...proseOf(lines, blocks.slice(0, start)),
    { kind: 'actions', id, ...shape },
    ...proseOf(lines, blocks.slice(start + taken)),
  ];
}

/** Labels of improvements and of tasks, and what stands below each. */
const mostBlocks = 4;

function firstActions(
  context: ReadContext,
  blocks: readonly Block[],
): { readonly start: number; readonly reading: ActionsReading } | undefined {
  const { lines } = context.source;
  for (const [start, block] of blocks.entries()) {
    if (!isItems(lines, block)) continue;
    const reading = readActions(lines, blocks.slice(start, start + mostBlocks), context.newId);
    if (reading && (reading.items.length > 0 || reading.labels)) return { start, reading };
  }
  return undefined;
}

function isItems(lines: readonly string[], block: Block): boolean {
  if (block.kind !== 'paragraph') return block.kind === 'list' || block.kind === 'table';
  const label = labelOf(lines[block.start] ?? '');
  return (
    label !== undefined &&
    label.rest === '' &&
    /^(?:improvement|fix|task)/.test(nameOf(label.label))
  );
}
