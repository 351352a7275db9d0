import type { Section } from '../../report/report.ts';
import type { Role } from '../../report/role.ts';
import { nameOf } from '../../markdown/plain-text.ts';
import { roleOfHeading } from '../section-names.ts';
import type { TimelineDraft } from '../timeline/timeline-draft.ts';
import type { Block } from '../../markdown/block.ts';
import type { OutlineNode } from './outline.ts';
import { textOfBlocks } from '../../markdown/text-of-lines.ts';
import { type ActionsReading, readActions } from './read-actions.ts';
import { readContents, usualContentsDepth } from './read-contents.ts';
import type { ReadContext } from './read-context.ts';
import { labelOf, readFields } from './read-fields.ts';
import { addTimeline, passageOf, readHeadingTimeline, splitTimelines } from './read-timelines.ts';

/** What the text of a section is, as long as it has no heading and place of its own. */
type Content = DistributiveOmit<Section, 'id' | 'heading' | 'level' | 'role' | 'children'> & {
  readonly id?: string;
};
type DistributiveOmit<Value, Key extends PropertyKey> = Value extends unknown
  ? Omit<Value, Key>
  : never;

/**
 * Reads a heading and all below it as a section. `level` is the one the heading would have if it followed its
 * parent; `headings` are those of the sections around it.
 */
export function readSection(
  context: ReadContext,
  node: OutlineNode,
  level: number,
  headings: readonly string[],
  above?: Section['role'],
): Section {
  const heading = tidyHeading(node.heading?.text ?? '');
  const own = node.heading?.level ?? level;
  const role = roleOfHeading(heading);
  const path = [...headings, heading];
  const said = context.kindAt(path.join(' > '));
  const timeline =
    said === undefined || said === 'timeline'
      ? readHeadingTimeline(context, node, role)
      : undefined;
  const [first = emptyProse, ...others] = timeline
    ? [timelineContent(context, timeline.draft, path)]
    : contentsOf(context, node, {
        role: role ?? (above === 'measures' ? above : undefined),
        path,
        ...(said && { said }),
      });
  const children = timeline ? timeline.rest : node.children;
  return {
    ...first,
    id: first.id ?? context.newId(),
    heading,
    ...(own !== level && isLevel(own) && { level: own }),
    ...(role && { role }),
    children: [
      ...others.map((content) => continuation(context, content)),
      ...children.map((child) => readSection(context, child, own + 1, path, role ?? above)),
    ],
  };
}

/** Reads blocks without a heading of their own, such as those above the first heading, as sections. */
export function readContinuations(
  context: ReadContext,
  blocks: readonly Block[],
): readonly Section[] {
  const said = context.kindAt('');
  return piecesOf(context, blocks, { role: undefined, path: [], ...(said && { said }) }).map(
    (content) => continuation(context, content),
  );
}

/** What is known of a section from its heading and from front matter. */
type Announcement = {
  readonly role: Section['role'];
  readonly path: readonly string[];
  /** Certain: front matter says it. */
  readonly said?: Section['kind'];
};

const emptyProse: Content = { kind: 'prose', text: '' };

function continuation(context: ReadContext, content: Content): Section {
  return { ...content, id: content.id ?? context.newId(), heading: '', children: [] };
}

function isLevel(level: number): boolean {
  return level >= 1 && level <= 6;
}

/** A heading that is bold from end to end says no more than a plain one. */
function tidyHeading(text: string): string {
  const bold = /^\*\*([^*]+)\*\*$/.exec(text)?.[1];
  return (bold ?? text).trim();
}

function contentsOf(
  context: ReadContext,
  node: OutlineNode,
  about: Announcement,
): readonly Content[] {
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
): readonly Content[] {
  const kind = said ?? (role === undefined ? undefined : usualKinds[role]);
  if (kind === 'timeline') return [timelineContent(context, { form: 'list', entries: [] }, path)];
  return kind === 'actions' ? [{ kind, form: 'list' }] : [];
}

function timelineContent(
  context: ReadContext,
  draft: TimelineDraft,
  path: readonly string[],
): Content {
  return { kind: 'timeline', form: draft.form, timeline: addTimeline(context, draft, path) };
}

function piecesOf(
  context: ReadContext,
  blocks: readonly Block[],
  about: Announcement,
): readonly Content[] {
  if (about.said === 'prose' || about.said === 'metrics')
    return proseOf(context.source.lines, blocks);
  if (about.said === 'actions' || about.said === 'fields')
    return readBlocks(context, blocks, about);
  const pieces = splitTimelines(context.source, blocks, about.role, about.said === 'timeline');
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
): readonly Content[] {
  if (blocks.length === 0) return [];
  if (about.said === 'actions' || (about.said === undefined && about.role === 'measures')) {
    const actions = actionContents(context, blocks);
    if (actions) return actions;
  }
  const { lines } = context.source;
  const fields = readFields(lines, blocks, context.newId);
  return [
    fields ? { kind: 'fields', fields } : { kind: 'prose', text: textOfBlocks(lines, blocks) },
  ];
}

/** Action items with the prose before and after them. */
function actionContents(
  context: ReadContext,
  blocks: readonly Block[],
): readonly Content[] | undefined {
  const { lines } = context.source;
  const found = firstActions(context, blocks);
  if (!found) return undefined;
  const id = context.newId();
  const { start, reading } = found;
  const { items, blocks: taken, ...shape } = reading;
  context.actions.push(...items.map((item) => ({ ...item, section: id })));
  return [
    ...proseOf(lines, blocks.slice(0, start)),
    { kind: 'actions', id, ...shape },
    ...proseOf(lines, blocks.slice(start + taken)),
  ];
}

function firstActions(
  context: ReadContext,
  blocks: readonly Block[],
): { readonly start: number; readonly reading: ActionsReading } | undefined {
  const { lines } = context.source;
  for (const [start, block] of blocks.entries()) {
    if (!isItems(lines, block)) continue;
    const reading = readActions(lines, blocks.slice(start), context.newId);
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

function proseOf(lines: readonly string[], blocks: readonly Block[]): readonly Content[] {
  return blocks.length === 0 ? [] : [{ kind: 'prose', text: textOfBlocks(lines, blocks) }];
}
