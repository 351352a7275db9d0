import type { Block, HeadingBlock } from '../../markdown/block.ts';
import type { Section } from '../../report/report.ts';
import { readLeadingTime } from '../../time/leading-time.ts';
import { isContentsHeading, roleOfHeading } from '../section-names.ts';
import { itemTimes } from '../timeline/list-events.ts';
import { nestedEvents } from '../timeline/nested-events.ts';
import { announcingLine } from './announcements.ts';
import { type LabelSections, labelSections } from './label-sections.ts';
import type { OutlineNode } from './outline.ts';
import type { ReadContext } from './read-context.ts';
import { readHeadingTimeline } from './read-timelines.ts';
import type { Announcement, SectionContent } from './section-content.ts';
import { contentsOf, piecesOf, timelineContent } from './section-contents.ts';
import { splitTimelines } from './split-timelines.ts';
import { withTimedRun } from './timed-runs.ts';

/**
 * Reads a heading and all below it as a section. `level` is the one the heading would have if it followed its
 * parent; `headings` are those of the sections around it.
 */
function readSection(
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
  const isBelowTimeline = above === 'timeline';
  const about = { role: role ?? implied, path, isBelowTimeline, ...(said && { said }) };
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
      ...(labels ? readLabels(context, labels, own + 1, path, role ?? above) : []),
      ...nodes.map((child) => readSection(context, child, own + 1, path, role ?? above)),
    ],
  };
}

/** What a section holds itself, and the headings below it that are sections of their own. */
type OwnReading = {
  readonly contents: readonly SectionContent[];
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
  const isTimeline = about.role === 'timeline' || about.isBelowTimeline === true;
  const timeline = mayBeTimeline ? readHeadingTimeline(context, node, isTimeline) : undefined;
  if (timeline) {
    const nodes = timeline.rest.map((rest) => atLevel(rest, level + 1));
    return { contents: [timelineContent(context, timeline.draft, path)], nodes };
  }
  const nodes = withTimedSiblings(node.children);
  const isLeaf = said !== undefined || isContentsHeading(path.at(-1) ?? '');
  const labels = isLeaf ? undefined : labelTimeline(context, node.blocks, level + 1);
  const isPhased = labels && about.role === 'timeline' && hasPhases(context.source, node.blocks);
  if (!labels || isPhased) return { contents: contentsOf(context, node, about), nodes };
  const beside = nodes.map((child) => atLevel(child, level + 1));
  return { contents: piecesOf(context, labels.before, about), labels, nodes: beside };
}

/** Tells whether the labels of a list are phases of one timeline rather than parts of the report. */
function hasPhases(source: ReadContext['source'], blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) => block.kind === 'list' && nestedEvents(source, block, itemTimes(source, block), true),
  );
}

/** Headings after the events, or after labels, stand beside them, or they would be read as the last one's. */
function atLevel(node: OutlineNode, level: number): OutlineNode {
  const { heading } = node;
  return heading && isLevel(level) && heading.level > level
    ? { ...node, heading: { ...heading, level } }
    : node;
}

/** Reads what stands above the first heading of a document, and its sections. */
export function readSections(context: ReadContext, blocks: readonly Block[]): readonly Section[] {
  const said = context.kindAt('');
  const labels = said ? undefined : labelTimeline(context, blocks, topLevel);
  const about = { role: undefined, path: [], ...(said && { said }) };
  const run = labels
    ? withTimedRun(
        context.source,
        [],
        context.sections.map((node) => atLevel(node, topLevel)),
      )
    : withTimedRun(context.source, blocks, context.sections);
  const contents = piecesOf(context, labels?.before ?? run.blocks, about);
  return [
    ...contents.map((content) => continuation(context, content)),
    ...(labels ? readLabels(context, labels, topLevel, []) : []),
    ...run.nodes.flatMap((node) =>
      node.heading ? readSection(context, node, topLevel, []) : readTimedRun(context, node),
    ),
  ];
}

const topLevel = 2;

/** Reads sections that each begin with a clock as the timeline that they are. */
function readTimedRun(context: ReadContext, node: OutlineNode): readonly Section[] {
  const timeline = readHeadingTimeline(context, node, true);
  return timeline ? [continuation(context, timelineContent(context, timeline.draft, []))] : [];
}

const labelled = { isDated: false, isBelowTimeline: false, isCertain: false };

/** A list of labels becomes sections where one of them is a timeline; otherwise it is left as it stands. */
function labelTimeline(
  context: ReadContext,
  blocks: readonly Block[],
  level: number,
): LabelSections | undefined {
  const labels = labelSections(context.source, blocks, level);
  if (labels && announcingLine(labels.source, labels.before) !== undefined) return undefined;
  const isTimeline = labels?.nodes.some((node) => {
    const role = roleOfHeading(node.heading?.text ?? '');
    const expected = { ...labelled, role, trailing: context.trailing };
    const own =
      role === 'timeline' ? node.blocks : node.blocks.filter(({ start }) => start < labels.end);
    return splitTimelines(labels.source, own, expected).some(({ kind }) => kind === 'timeline');
  });
  return isTimeline ? labels : undefined;
}

function readLabels(
  context: ReadContext,
  { source, nodes }: LabelSections,
  level: number,
  path: readonly string[],
  above?: Section['role'],
): readonly Section[] {
  return nodes.map((node) => readSection({ ...context, source }, node, level, path, above));
}

/** Headings with times that stand beside the timeline's heading instead of below it. */
export function withTimedSiblings(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const kept: OutlineNode[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const timed = isOpenTimeline(node) ? timedFrom(nodes, at + 1) : [];
    const level = (node.heading?.level ?? 1) + 1;
    const children = timed.map((sibling) => belowLevel(sibling, level));
    kept.push(timed.length === 0 ? node : { ...node, children });
    at += timed.length;
  }
  return kept;
}

function isOpenTimeline({ heading, children }: OutlineNode): boolean {
  return children.length === 0 && roleOfHeading(heading?.text ?? '') === 'timeline';
}

/** The nodes from one on that begin with a time; none where they are too few, or hold sections of their own. */
function timedFrom(nodes: readonly OutlineNode[], from: number): readonly OutlineNode[] {
  let end = from;
  let count = 0;
  for (let node = nodes[end]; node && isTimed(node); node = nodes[end]) {
    if (node.children.length > 0 && !isDayOfEvents(node)) return [];
    count += 1 + node.children.length;
    end += 1;
  }
  return count < fewestTimed ? [] : nodes.slice(from, end);
}

/** The node with a heading of a level that stands below its parent's. */
function belowLevel(node: OutlineNode, level: number): OutlineNode {
  const { heading } = node;
  return heading && isLevel(level) ? { ...node, heading: { ...heading, level } } : node;
}

function isTimed({ heading }: OutlineNode): boolean {
  return readLeadingTime(heading?.text ?? '') !== undefined;
}

/** A date, and below it nothing but headings with times. */
function isDayOfEvents({ heading, children }: OutlineNode): boolean {
  const spoken = readLeadingTime(heading?.text ?? '')?.spoken;
  return spoken?.date !== undefined && spoken.clock === undefined && children.every(tellsClock);
}

function tellsClock({ heading }: OutlineNode): boolean {
  const spoken = readLeadingTime(heading?.text ?? '')?.spoken;
  return spoken?.clock !== undefined && spoken.date === undefined;
}

const fewestTimed = 2;

const emptyProse: SectionContent = { kind: 'prose', text: '' };

function continuation(context: ReadContext, content: SectionContent): Section {
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
