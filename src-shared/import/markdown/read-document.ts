import type { Block } from '../../markdown/block.ts';
import { withoutFigures } from '../../markdown/figure-line.ts';
import { scanBlocks } from '../../markdown/scan-blocks.ts';
import { missingEnd } from '../../markdown/seal.ts';
import type { Lines } from '../../markdown/text-of-lines.ts';
import { allSections } from '../../report/all-sections.ts';
import type { Report, Section } from '../../report/report.ts';
import type { Role } from '../../report/role.ts';
import type { ImportOptions, ImportResult } from '../import-result.ts';
import { isContentsHeading, isScheduleHeading } from '../section-names.ts';
import { resolveTimelines, type Surroundings } from '../timeline/resolve-timelines.ts';
import { type Annotations, sectionKinds } from './annotations.ts';
import { tellingBlocks } from './blocks-of.ts';
import { dateIn, splitFrontMatter, splitOwnFrontMatter, titleIn } from './front-matter.ts';
import { outlineOf } from './outline.ts';
import type { OwnFrontMatter } from './own-front-matter.ts';
import type { ReadContext } from './read-context.ts';
import { readSections, withTimedSiblings } from './read-section.ts';
import { readTitle } from './read-title.ts';
import { readTitleBlock, type TitleBlock } from './read-title-block.ts';

/** Reads a Markdown document as a report; nothing it says is lost. */
export function readDocument(
  text: string,
  options: ImportOptions,
  ownFrontMatter: OwnFrontMatter,
): ImportResult {
  const source = sourceOf(text);
  const { annotations, messages } = ownFrontMatter.read(source.own);
  const parts = readParts(source, annotations, options.newId);
  const { title, facts, sections, actions } = parts;
  const posted = facts.posted?.date ?? dateIn(source.frontMatter ?? '');
  const { timelines, zone, zoneAssumed, dayOne, ...found } = resolveTimelines(
    parts.timelines,
    {
      title,
      prose: proseOf(sections),
      ...datedProseOf(sections),
      ...(posted !== undefined && { posted }),
    },
    options,
  );
  const report: Report = {
    id: options.newId(),
    title,
    ...facts,
    ...(dayOne !== undefined && { dayOne }),
    zone,
    ...(zoneAssumed && { zoneAssumed }),
    ...(source.frontMatter !== undefined && { frontMatter: source.frontMatter }),
    ...(parts.isTitleInFrontMatter && { titleInFrontMatter: true }),
    sections,
    timelines,
    actions,
    images: {},
  };
  const annotated = ownFrontMatter.apply(report, annotations);
  return {
    ...found,
    report: annotated.report,
    messages: [...messages, ...found.messages, ...annotated.messages],
  };
}

/** A document in lines, apart from its front matter. */
type Source = {
  readonly lines: Lines;
  readonly blocks: readonly Block[];
  /** The author's front matter. */
  readonly frontMatter: string | undefined;
  /** Ours: the lines under `postlude:`. */
  readonly own: string;
};

function sourceOf(text: string): Source {
  const split = splitFrontMatter(linesOf(text));
  const { own, others } = splitOwnFrontMatter(split.frontMatter ?? '');
  const { lines, blocks } = sealed(split.body);
  return {
    lines: { lines, first: split.first },
    blocks: tellingBlocks(lines, blocks),
    frontMatter: own === '' ? split.frontMatter : others || undefined,
    own,
  };
}

/** Lines whose last block is closed, and their blocks. */
function sealed(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
} {
  const blocks = scanBlocks(lines);
  const end = missingEnd(lines, blocks);
  if (end === undefined) return { lines, blocks };
  const closed = [...lines, end];
  return { lines: closed, blocks: scanBlocks(closed) };
}

/** The parts of a document, its timelines still without dates. */
type Parts = Pick<ReadContext, 'timelines' | 'actions'> & {
  readonly title: string;
  readonly isTitleInFrontMatter: boolean;
  readonly facts: TitleBlock;
  readonly sections: readonly Section[];
};

/** Only a document without any other timeline is searched for times that stand behind their words. */
function readParts(source: Source, annotations: Annotations, newId: () => string): Parts {
  const parts = readPartsOnce(source, annotations, newId, false);
  if (parts.timelines.some(({ draft }) => draft.entries.length > 0)) return parts;
  const trailing = readPartsOnce(source, annotations, newId, true);
  return trailing.timelines.some(({ draft }) => draft.entries.length > 0) ? trailing : parts;
}

function readPartsOnce(
  { lines, blocks: all, frontMatter }: Source,
  annotations: Annotations,
  newId: () => string,
  trailing: boolean,
): Parts {
  const outline = outlineOf(all, isContentsHeading);
  const fromFrontMatter = frontMatter === undefined ? undefined : titleIn(frontMatter);
  const { title, isInFrontMatter, blocks, sections } = readTitle(
    lines.lines,
    outline,
    fromFrontMatter,
  );
  const { facts, rest } = readTitleBlock(lines.lines, blocks);
  const context: ReadContext = {
    source: lines,
    sections: withTimedSiblings(sections),
    newId,
    trailing,
    timelines: [],
    actions: [],
    kindAt: sectionKinds(annotations),
  };
  return {
    title,
    isTitleInFrontMatter: isInFrontMatter ?? false,
    facts,
    sections: readSections(context, rest),
    timelines: context.timelines,
    actions: context.actions,
  };
}

function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  return withoutFigures(lines).split('\n');
}

function proseOf(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) => [...ownProse(section), ...proseOf(section.children)]);
}

/** Sections whose dates are of what came before the incident. */
const earlier: ReadonlySet<Role> = new Set([
  ...(['lead-up', 'trigger', 'contributing-factors', 'root-cause', 'five-whys'] as const),
]);
/** Sections whose dates are of what is to come, or of anything. */
const apart: ReadonlySet<Role> = new Set([
  ...(['measures', 'lessons', 'went-well', 'went-wrong', 'got-lucky'] as const),
  ...(['open-questions', 'supporting-information', 'glossary'] as const),
]);

/** The prose whose dates are most likely those of the incident, and that whose dates may be. */
function datedProseOf(sections: readonly Section[]): Pick<Surroundings, 'dated' | 'perhapsDated'> {
  const all = allSections({ sections }).filter(
    ({ heading, role }) => !(role && apart.has(role)) && !isScheduleHeading(heading),
  );
  const timeline = all.findIndex(({ kind }) => kind === 'timeline');
  const isDated = ({ role }: Section, at: number) =>
    (timeline < 0 || at < timeline) && !(role && earlier.has(role));
  return {
    dated: all.filter(isDated).flatMap(ownProse),
    perhapsDated: all.filter((section, at) => !isDated(section, at)).flatMap(ownProse),
  };
}

function ownProse(section: Section): readonly string[] {
  if (section.kind === 'prose') return section.text === '' ? [] : [withoutCode(section.text)];
  return section.kind === 'fields' ? section.fields.map(({ text }) => withoutCode(text)) : [];
}

/** What a configuration or a log says of zones and dates is said of itself. */
function withoutCode(text: string): string {
  if (!/^ {0,3}(?:```|~~~)/m.test(text)) return text;
  const lines = text.split('\n');
  return scanBlocks(lines)
    .flatMap(({ kind, start, end }) => (kind === 'code' ? [] : lines.slice(start, end)))
    .join('\n');
}
