import { withoutFigures } from '../markdown/figure-line.ts';
import { seal } from '../markdown/seal.ts';
import type { Lines } from '../markdown/text-of-lines.ts';
import type { Report, Section } from '../report/report.ts';
import type { ImportOptions, ImportResult } from './import-result.ts';
import { type Annotations, applyAnnotations, sectionKinds } from './markdown/annotations.ts';
import { blocksOf } from './markdown/blocks-of.ts';
import { dateIn, splitFrontMatter, splitOwnFrontMatter, titleIn } from './markdown/front-matter.ts';
import { outlineOf } from './markdown/outline.ts';
import { readAnnotations } from './markdown/read-annotations.ts';
import type { ReadContext } from './markdown/read-context.ts';
import { readContinuations, readSection, withTimedSiblings } from './markdown/read-section.ts';
import { readTitle } from './markdown/read-title.ts';
import { readTitleBlock, type TitleBlock } from './markdown/read-title-block.ts';
import { isContentsHeading } from './section-names.ts';
import { resolveTimelines } from './timeline/resolve-timelines.ts';

/** Reads a Markdown document, foreign or our own, as a report; nothing it says is lost. */
export function importMarkdown(text: string, options: ImportOptions): ImportResult {
  const source = sourceOf(text);
  const { annotations, messages } = readAnnotations(source.own);
  const parts = readParts(source, annotations, options.newId);
  const { title, facts, sections, actions } = parts;
  const posted = facts.posted?.date ?? dateIn(source.frontMatter ?? '');
  const { timelines, zone, zoneAssumed, dayOne, ...found } = resolveTimelines(
    parts.timelines,
    { title, prose: proseOf(sections), ...(posted !== undefined && { posted }) },
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
  const annotated = applyAnnotations(report, annotations);
  return {
    ...found,
    report: annotated.report,
    messages: [...messages, ...found.messages, ...annotated.messages],
  };
}

/** A document in lines, apart from its front matter. */
type Source = {
  readonly lines: Lines;
  /** The author's front matter. */
  readonly frontMatter: string | undefined;
  /** Ours: the lines under `postlude:`. */
  readonly own: string;
};

function sourceOf(text: string): Source {
  const split = splitFrontMatter(linesOf(text));
  const { own, others } = splitOwnFrontMatter(split.frontMatter ?? '');
  return {
    lines: { lines: split.body, first: split.first },
    frontMatter: own === '' ? split.frontMatter : others || undefined,
    own,
  };
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
  { lines, frontMatter }: Source,
  annotations: Annotations,
  newId: () => string,
  trailing: boolean,
): Parts {
  const outline = outlineOf(blocksOf(lines.lines), isContentsHeading);
  const fromFrontMatter = frontMatter === undefined ? undefined : titleIn(frontMatter);
  const { title, isInFrontMatter, blocks, sections } = readTitle(
    lines.lines,
    outline,
    fromFrontMatter,
  );
  const nodes = withTimedSiblings(sections);
  const context: ReadContext = {
    source: lines,
    sections: nodes,
    newId,
    trailing,
    timelines: [],
    actions: [],
    kindAt: sectionKinds(annotations),
  };
  const { facts, rest } = readTitleBlock(lines.lines, blocks);
  return {
    title,
    isTitleInFrontMatter: isInFrontMatter ?? false,
    facts,
    sections: [
      ...readContinuations(context, rest, topLevel),
      ...nodes.map((node) => readSection(context, node, topLevel, [])),
    ],
    timelines: context.timelines,
    actions: context.actions,
  };
}

function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  return seal(withoutFigures(lines)).split('\n');
}

const topLevel = 2;

function proseOf(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) => [...ownProse(section), ...proseOf(section.children)]);
}

function ownProse(section: Section): readonly string[] {
  if (section.kind === 'prose') return section.text === '' ? [] : [section.text];
  return section.kind === 'fields' ? section.fields.map(({ text }) => text) : [];
}
