import GithubSlugger from 'github-slugger';
import { definitionsIn } from '../markdown/definitions.ts';
import { plainText } from '../markdown/plain-text.ts';
import { actionsOf } from '../report/actions-of.ts';
import { allSections } from '../report/all-sections.ts';
import { metricsOf } from '../report/metrics.ts';
import type { Report, Section } from '../report/report.ts';
import { statusNames } from '../report/status.ts';
import { composeActions } from './compose-actions.ts';
import { composeField } from './compose-field.ts';
import { composeMetrics } from './compose-metrics.ts';
import { composeTimeline } from './compose-timeline.ts';
import { composeTitle } from './compose-title.ts';
import type {
  Audience,
  ContentsNode,
  DocumentNode,
  DocumentTree,
  HeadingNode,
} from './document-tree.ts';
import { visibleReport } from './visible-report.ts';

/** What the reader of a document may see, and nothing about paper or format. */
export type ComposeOptions = { readonly audience: Audience };

/** Makes the tree that every printer prints from a report. */
export function composeDocument(report: Report, options: ComposeOptions): DocumentTree {
  const visible = visibleReport(report, options.audience);
  const frontMatter = visible.frontMatter;
  const outline = outlineOf(visible.sections);
  return {
    title: plainText(visible.title),
    language: visible.language ?? 'en',
    audience: options.audience,
    properties: propertiesOf(visible),
    children: [
      composeTitle(visible),
      ...outline.flatMap((part) => [
        ...(part.heading ? [part.heading] : []),
        ...contentOf(visible, part, outline),
      ]),
    ],
    definitions: definitionsOf(visible),
    images: visible.images,
    ...(frontMatter !== undefined && { frontMatter }),
  };
}

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

function contentOf(
  report: Report,
  part: OutlinePart,
  outline: readonly OutlinePart[],
): readonly DocumentNode[] {
  const { section } = part;
  switch (section.kind) {
    case 'prose':
      return section.text === '' ? [] : [{ type: 'passage', source: section.text }];
    case 'fields':
      return section.fields.map(composeField);
    case 'contents':
      return [contentsOf(outline, section.depth ?? usualContentsDepth)];
    case 'metrics':
      return [composeMetrics(report, metricsOf(report))];
    case 'timeline': {
      const timeline = report.timelines.find(({ id }) => id === section.timeline);
      return timeline ? [composeTimeline(report, timeline, section, part.level)] : [];
    }
    case 'actions':
      return composeActions(section, actionsOf(report, section));
  }
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
