import GithubSlugger from 'github-slugger';
import { definitionsIn } from '../markdown/definitions.ts';
import { plainText } from '../markdown/plain-text.ts';
import { actionsOf } from '../report/actions-of.ts';
import { allSections } from '../report/all-sections.ts';
import { metricsOf } from '../report/metrics.ts';
import { isEvent, type Report, type Section, type Timeline } from '../report/report.ts';
import { statusNames } from '../report/status.ts';
import { timelinesById } from '../report/timelines-by-id.ts';
import { composeActions } from './compose-actions.ts';
import { composeField } from './compose-field.ts';
import { composeFigures } from './compose-figures.ts';
import { composeMetrics } from './compose-metrics.ts';
import { composeTimeline } from './compose-timeline.ts';
import { composeTitle } from './compose-title.ts';
import type {
  Audience,
  ContentsNode,
  DocumentNode,
  DocumentTree,
  HeadingNode,
  TimelineNode,
} from './document-tree.ts';
import { visibleReport } from './visible-report.ts';

/** What the reader of a document may see, and nothing about paper or format. */
export type ComposeOptions = {
  readonly audience: Audience;
  /** Above every timeline of some events stands its figure. */
  readonly figure?: boolean;
  /** Every node tells the part of the report that it is made from. */
  readonly origins?: true;
};

/** Makes the tree that every printer prints from a report. */
export function composeDocument(report: Report, options: ComposeOptions): DocumentTree {
  const visible = visibleReport(report, options.audience);
  const frontMatter = visible.frontMatter;
  const outline = outlineOf(visible.sections);
  const figures = composeFigures(visible, options.figure ? outline : []);
  const told = options.origins ? withOrigin : asTheyAre;
  const timelines = timelinesById(visible);
  const whole: Whole = { report: visible, outline, timelines, told };
  return {
    title: plainText(visible.title),
    language: visible.language ?? 'en',
    audience: options.audience,
    properties: propertiesOf(visible),
    children: [
      ...told([composeTitle(visible)], 'report'),
      ...outline.flatMap((part) => [
        ...told(part.heading ? [part.heading] : [], `section:${part.section.id}`),
        ...told(figures.get(part.section.id) ?? [], `section:${part.section.id}`),
        ...contentOf(whole, part),
      ]),
    ],
    definitions: definitionsOf(visible),
    images: visible.images,
    ...(frontMatter !== undefined && { frontMatter }),
  };
}

/** Gives nodes the part of the report that they are made from, or leaves them as they are. */
type Tell = <Node extends DocumentNode>(nodes: readonly Node[], origin: string) => readonly Node[];

const withOrigin: Tell = (nodes, origin) => nodes.map((node) => ({ ...node, origin }));

const asTheyAre: Tell = (nodes) => nodes;

function propertiesOf(report: Report): DocumentTree['properties'] {
  const status = statusNames.find(([id]) => id === report.status)?.[1].toLowerCase();
  const subject = [report.severity, report.services.join(', '), report.dayOne]
    .filter(Boolean)
    .join(' · ');
  return {
    authors: report.authors.map((author) => author.name),
    subject,
    keywords: [...report.tags, ...report.services],
    ...(status && { status }),
    ...(report.posted && { posted: report.posted.date }),
  };
}

/** A section with the heading it prints and its depth among the sections, from 1. */
type OutlinePart = {
  readonly section: Section;
  readonly heading: HeadingNode | undefined;
  readonly depth: number;
  readonly level: number;
};

function outlineOf(sections: readonly Section[]): readonly OutlinePart[] {
  const slugger = new GithubSlugger();
  return partsOf(sections, 1, 1, slugger);
}

function partsOf(
  sections: readonly Section[],
  depth: number,
  parentLevel: number,
  slugger: GithubSlugger,
): readonly OutlinePart[] {
  return sections.flatMap((section) => {
    const level = Math.min(section.level ?? parentLevel + 1, 6);
    const heading = headingOf(section, level, slugger);
    const part = { section, heading, depth, level: heading ? level : parentLevel };
    return [part, ...partsOf(section.children, depth + 1, part.level, slugger)];
  });
}

function headingOf(
  section: Section,
  level: number,
  slugger: GithubSlugger,
): HeadingNode | undefined {
  if (section.heading === '' || !isDepth(level)) return undefined;
  const id = slugger.slug(plainText(section.heading));
  return { type: 'heading', depth: level, source: section.heading, id };
}

function isDepth(level: number): level is HeadingNode['depth'] {
  return level >= 1 && level <= 6;
}

/** What the content of a section may be made from. */
type Whole = {
  readonly report: Report;
  readonly outline: readonly OutlinePart[];
  readonly timelines: ReadonlyMap<string, Timeline>;
  readonly told: Tell;
};

function contentOf(
  { report, outline, timelines, told }: Whole,
  part: OutlinePart,
): readonly DocumentNode[] {
  const { section } = part;
  const origin = `section:${section.id}`;
  switch (section.kind) {
    case 'prose':
      return section.text === '' ? [] : told([{ type: 'passage', source: section.text }], origin);
    case 'fields':
      return section.fields.flatMap((field) => told([composeField(field)], `field:${field.id}`));
    case 'contents':
      return told([contentsOf(outline, section.depth ?? usualContentsDepth)], origin);
    case 'metrics':
      return told([composeMetrics(report, metricsOf(report))], origin);
    case 'timeline': {
      const timeline = timelines.get(section.timeline);
      if (timeline === undefined) return [];
      const node = composeTimeline(report, timeline, section, part.level);
      return told === asTheyAre ? [node] : told([withEventOrigins(node, timeline)], origin);
    }
    case 'actions':
      return told(composeActions(section, actionsOf(report, section)), origin);
  }
}

/** A timeline has a node for each of its events, in their order. */
function withEventOrigins(node: TimelineNode, timeline: Timeline): TimelineNode {
  const events = timeline.entries.filter(isEvent).values();
  const children = node.children.map((child) => {
    if (child.type !== 'event') return child;
    const event = events.next().value;
    return event === undefined ? child : { ...child, origin: `event:${event.id}` };
  });
  return { ...node, children };
}

const usualContentsDepth = 2;

function contentsOf(outline: readonly OutlinePart[], levels: number): ContentsNode {
  const entries = outline.flatMap(({ section, heading, depth }) =>
    heading && depth <= levels && section.kind !== 'contents'
      ? [{ source: heading.source, id: heading.id, depth }]
      : [],
  );
  return { type: 'contents', entries };
}

function definitionsOf(report: Report): string {
  const texts = [
    ...allSections(report).flatMap(ownTexts),
    ...report.timelines.flatMap((timeline) => timeline.entries.map(({ text }) => text)),
    ...report.actions.map(({ text }) => text),
  ];
  return texts.flatMap(definitionsIn).join('\n\n');
}

function ownTexts(section: Section): readonly string[] {
  if (section.kind === 'prose') return [section.text];
  return section.kind === 'fields' ? section.fields.map(({ text }) => text) : [];
}
