import type { Block } from '../../markdown/block.ts';
import { dedent, indentOf } from '../../markdown/line-starts.ts';
import { scanBlocks } from '../../markdown/scan-blocks.ts';
import { type Lines, textOf, textOfBlocks } from '../../markdown/text-of-lines.ts';
import type { TimelineForm } from '../../report/report.ts';
import type { BlockReading } from '../timeline/block-shapes.ts';
import type { EntryDraft, PassageDraft } from '../timeline/timeline-draft.ts';
import { dayHeading } from './day-of-block.ts';

/** Blocks as the entries of a timeline; `readings` are those of the blocks, undefined where they are no events. */
export function entriesOf(
  source: Lines,
  blocks: readonly Block[],
  readings: readonly (BlockReading | undefined)[],
): readonly EntryDraft[] {
  const form = readings.find((reading) => reading !== undefined)?.form;
  const entries: EntryDraft[] = [];
  let prose: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const found = readings[at]?.events ?? dayHeading(source, block);
    const owner = prose.length === 0 ? entries.at(-1) : undefined;
    if (found) {
      // A list may hold more events than a call takes arguments.
      for (const entry of [...passageOf(source, prose), ...found]) entries.push(entry);
      prose = [];
    } else if (owner?.kind === 'event' && belongsAbove(source, block, blocks[at - 1], form)) {
      const text = joined(owner.text, textOfBlock(source, block));
      entries.splice(-1, 1, { ...owner, text });
    } else prose.push(block);
  }
  return [...entries, ...passageOf(source, prose)];
}

/**
 * Code, quotes and images between the events of a list belong to the event above them; where events are plain
 * paragraphs, everything up to the next one does.
 */
function belongsAbove(
  source: Lines,
  block: Block,
  before: Block | undefined,
  form: TimelineForm | undefined,
): boolean {
  if (before?.kind === 'table') return false;
  if (form === 'paragraphs' || block.kind === 'code' || block.kind === 'quote') return true;
  return (
    block.kind === 'paragraph' &&
    /^!\[[^\]]*\]\([^()]*\)$/.test(textOfBlocks(source.lines, [block]).trim())
  );
}

/**
 * A block from where it begins, or it would be taken for a part of the list above it; unless a line of code would
 * end it then.
 */
function textOfBlock({ lines }: Lines, { start, end }: Block): string {
  const indent = indentOf(lines[start] ?? '');
  if (indent === 0 || indent > 3) return textOf(lines, start, end);
  const own = lines.slice(start, end).map((line) => dedent(line, indent));
  return scanBlocks(own).length === 1 ? textOf(own, 0, own.length) : textOf(lines, start, end);
}

function joined(text: string, more: string): string {
  return text === '' ? more : `${text}\n\n${more}`;
}

/** The passage that blocks are, none for no blocks. */
export function passageOf(source: Lines, blocks: readonly Block[]): readonly PassageDraft[] {
  const first = blocks[0];
  if (!first) return [];
  return [
    { kind: 'passage', line: source.first + first.start, text: textOfBlocks(source.lines, blocks) },
  ];
}
