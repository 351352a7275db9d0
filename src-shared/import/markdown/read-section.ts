import type { Block, HeadingBlock } from '../../markdown/block.ts';
import { nameOf } from '../../markdown/plain-text.ts';
import { textOf, textOfBlocks } from '../../markdown/text-of-lines.ts';
import type { Section } from '../../report/report.ts';
import type { Role } from '../../report/role.ts';
import { readLeadingTime } from '../../time/leading-time.ts';
import { isContentsHeading, roleOfHeading } from '../section-names.ts';
import type { TimelineDraft } from '../timeline/timeline-draft.ts';
import { type LabelSections, labelSections } from './label-sections.ts';
import type { OutlineNode } from './outline.ts';
import { type ActionsReading, readActions } from './read-actions.ts';
import { readContents, usualContentsDepth } from './read-contents.ts';
import type { ReadContext } from './read-context.ts';
import { labelOf, readFields } from './read-fields.ts';
import {
  addTimeline,
  announcingLine,
  dateAlone,
  passageOf,
  readHeadingTimeline,
  splitTimelines,
} from './read-timelines.ts';

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
  const implied = above === 'measures' ? above : undefined;
  const about = { role: role ?? implied, path, ...(said && { said }) };
  const { contents, labels, nodes } = readOwn(context, node, about, own);
  const [first = emptyProse, ...others] = contents;
  return {
    ...first,
    id: first.id ?? context.newId(),
    heading,
    ...(own !== level && isLevel(own) && { level: own }),
    ...(role && { role }),
    children: [
      ...others.map((content) => continuation(context, content)),
      ...(labels ? readLabels(context, labels, own + 1, path) : []),
      ...nodes.map((child) => readSection(context, child, own + 1, path, role ?? above)),
    ],
  };
}

/** What a section holds itself, and the headings below it that are sections of their own. */
type OwnReading = {
  readonly contents: readonly Content[];
  readonly labels?: LabelSections;
  readonly nodes: readonly OutlineNode[];
};

function readOwn(
  context: ReadContext,
  node: OutlineNode,
  about: Announcement,
  level: number,
): OwnReading {
  const { said, path } = about;
  const mayBeTimeline = said === undefined || said === 'timeline';
  const timeline = mayBeTimeline ? readHeadingTimeline(context, node, about.role) : undefined;
  if (timeline) {
    const nodes = timeline.rest.map((rest) => atLevel(rest, level + 1));
    return { contents: [timelineContent(context, timeline.draft, path)], nodes };
  }
  const nodes = withTimedSiblings(node.children);
  const isLeaf = said !== undefined || isContentsHeading(path.at(-1) ?? '');
  const labels = isLeaf ? undefined : labelTimeline(context, node.blocks, level + 1);
  if (!labels) return { contents: contentsOf(context, node, about), nodes };
  return { contents: piecesOf(context, labels.before, about), labels, nodes };
}

/** Headings after the events stand beside them, or they would be read as the last one's. */
function atLevel(node: OutlineNode, level: number): OutlineNode {
  return node.heading && isLevel(level) ? { ...node, heading: { ...node.heading, level } } : node;
}

/** Reads blocks without a heading of their own, such as those above the first heading, as sections. */
export function readContinuations(
  context: ReadContext,
  blocks: readonly Block[],
  level: number,
): readonly Section[] {
  const said = context.kindAt('');
  const labels = said ? undefined : labelTimeline(context, blocks, level);
  const about = { role: undefined, path: [], ...(said && { said }) };
  const contents = piecesOf(context, labels?.before ?? blocks, about);
  return [
    ...contents.map((content) => continuation(context, content)),
    ...(labels ? readLabels(context, labels, level, []) : []),
  ];
}

/** A list of labels becomes sections where one of them is a timeline; otherwise it is left as it stands. */
function labelTimeline(
  context: ReadContext,
  blocks: readonly Block[],
  level: number,
): LabelSections | undefined {
  const labels = labelSections(context.source, blocks, level);
  const isTimeline = labels?.nodes.some((node) => {
    const role = roleOfHeading(node.heading?.text ?? '');
    const expected = { role, isDated: false, isCertain: false, trailing: context.trailing };
    return splitTimelines(labels.source, node.blocks, expected).some(
      ({ kind }) => kind === 'timeline',
    );
  });
  return isTimeline ? labels : undefined;
}

function readLabels(
  context: ReadContext,
  { source, nodes }: LabelSections,
  level: number,
  path: readonly string[],
): readonly Section[] {
  return nodes.map((node) => readSection({ ...context, source }, node, level, path));
}

/** Headings with times that stand beside the timeline's heading instead of below it. */
export function withTimedSiblings(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const [first, ...others] = nodes;
  if (!first) return [];
  const isOpen =
    first.children.length === 0 && roleOfHeading(first.heading?.text ?? '') === 'timeline';
  const isTimed = (node: OutlineNode) => readLeadingTime(node.heading?.text ?? '') !== undefined;
  const end = others.findIndex((node) => !isTimed(node));
  const timed = isOpen ? others.slice(0, end < 0 ? others.length : end) : [];
  const isDeep = timed.some(({ children }) => children.length > 0);
  if (isDeep || timed.length < fewestTimed) return [first, ...withTimedSiblings(others)];
  return [{ ...first, children: timed }, ...withTimedSiblings(others.slice(timed.length))];
}

const fewestTimed = 2;

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

function isLevel(level: number): level is HeadingBlock['level'] {
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
  const pieces = splitTimelines(context.source, blocks, {
    role: about.role,
    isDated: dateAlone(about.path.at(-1) ?? '') !== undefined,
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
): readonly Content[] {
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
