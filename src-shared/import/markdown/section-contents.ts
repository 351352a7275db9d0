import type { Block } from '../../markdown/block.ts';
import { textOf } from '../../markdown/text-of-lines.ts';
import type { Section } from '../../report/report.ts';
import type { Role } from '../../report/role.ts';
import { isScheduleHeading } from '../section-names.ts';
import type { TimelineDraft } from '../timeline/timeline-draft.ts';
import { actionContents } from './action-contents.ts';
import { announcingLine } from './announcements.ts';
import { dateAlone } from './day-of-block.ts';
import type { OutlineNode } from './outline.ts';
import { readContents, usualContentsDepth } from './read-contents.ts';
import type { ReadContext } from './read-context.ts';
import { readFields } from './read-fields.ts';
import { addTimeline } from './read-timelines.ts';
import { type Announcement, proseOf, type SectionContent } from './section-content.ts';
import { splitTimelines } from './split-timelines.ts';
import { passageOf } from './timeline-entries.ts';

/** Reads what a section holds itself, apart from the headings below it. */
export function contentsOf(
  context: ReadContext,
  node: OutlineNode,
  about: Announcement,
): readonly SectionContent[] {
  const contents = about.said === undefined ? readContents(context, node) : undefined;
  if (contents)
    return [
      { kind: 'contents', ...(contents.depth !== usualContentsDepth && { depth: contents.depth }) },
    ];
  if (node.blocks.length === 0 && node.children.length === 0) return emptyContent(context, about);
  return piecesOf(context, node.blocks, about);
}

const usualKinds: Partial<Readonly<Record<Role, Section['kind']>>> = {
  timeline: 'timeline',
  measures: 'actions',
};

/** A heading with nothing below it still tells what belongs there. */
function emptyContent(
  context: ReadContext,
  { role, path, said }: Announcement,
): readonly SectionContent[] {
  const kind = said ?? (role === undefined ? undefined : usualKinds[role]);
  if (kind === 'timeline') return [timelineContent(context, { form: 'list', entries: [] }, path)];
  return kind === 'actions' ? [{ kind, form: 'list' }] : [];
}

/** A timeline as the content of a section. */
export function timelineContent(
  context: ReadContext,
  draft: TimelineDraft,
  path: readonly string[],
): SectionContent {
  return { kind: 'timeline', form: draft.form, timeline: addTimeline(context, draft, path) };
}

/** Reads blocks as contents: timelines, action items, fields, prose. */
export function piecesOf(
  context: ReadContext,
  blocks: readonly Block[],
  about: Announcement,
): readonly SectionContent[] {
  if (about.said === 'prose' || about.said === 'metrics')
    return proseOf(context.source.lines, blocks);
  const isOther = about.said === undefined && isScheduleHeading(about.path.at(-1) ?? '');
  if (isOther || about.said === 'actions' || about.said === 'fields')
    return readBlocks(context, blocks, about);
  const pieces = splitTimelines(context.source, blocks, {
    role: about.role,
    isDated: dateAlone(about.path.at(-1) ?? '') !== undefined,
    isBelowTimeline: about.isBelowTimeline === true,
    isCertain: about.said === 'timeline',
    trailing: context.trailing,
  });
  if (about.said === 'timeline' && pieces.every(({ kind }) => kind === 'blocks')) {
    return [
      timelineContent(
        context,
        { form: 'list', entries: passageOf(context.source, blocks) },
        about.path,
      ),
    ];
  }
  return pieces.flatMap((piece) =>
    piece.kind === 'blocks'
      ? readBlocks(context, piece.blocks, about)
      : [timelineContent(context, piece.draft, about.path)],
  );
}

function readBlocks(
  context: ReadContext,
  blocks: readonly Block[],
  about: Announcement,
): readonly SectionContent[] {
  if (blocks.length === 0) return [];
  if (about.said === 'actions' || (about.said === undefined && about.role === 'measures')) {
    const actions = actionContents(context, blocks);
    if (actions) return actions;
  }
  const { lines } = context.source;
  const label = announcingLine(context.source, blocks);
  const above = label === undefined ? blocks : blocksAbove(blocks, label);
  const fields = readFields(lines, above, context.newId);
  if (!fields) return proseOf(lines, blocks);
  const text = label === undefined ? '' : textOf(lines, label, blocks.at(-1)?.end ?? label);
  return [{ kind: 'fields', fields }, ...(text === '' ? [] : [{ kind: 'prose' as const, text }])];
}

function blocksAbove(blocks: readonly Block[], line: number): readonly Block[] {
  return blocks
    .filter(({ start }) => start < line)
    .map((block) => (block.end > line ? { ...block, end: line } : block));
}
