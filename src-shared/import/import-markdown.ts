import type { Block } from '../markdown/block.ts';
import { listDivider } from '../markdown/join-pieces.ts';
import { scanBlocks } from '../markdown/scan-blocks.ts';
import { seal } from '../markdown/seal.ts';
import type { Report, Section } from '../report/report.ts';
import type { ImportOptions, ImportResult } from './import-result.ts';
import { applyAnnotations, sectionKinds } from './markdown/annotations.ts';
import { dateIn, splitFrontMatter, splitOwnFrontMatter, titleIn } from './markdown/front-matter.ts';
import { type OutlineNode, outlineOf } from './markdown/outline.ts';
import type { ReadContext } from './markdown/read-context.ts';
import { readAnnotations } from './markdown/read-annotations.ts';
import { readContinuations, readSection } from './markdown/read-section.ts';
import { readTitle } from './markdown/read-title.ts';
import { readTitleBlock } from './markdown/read-title-block.ts';
import { isContentsHeading } from './section-names.ts';
import { resolveTimelines } from './timeline/resolve-timelines.ts';

/** Reads a Markdown document, foreign or our own, as a report; nothing it says is lost. */
export function importMarkdown(text: string, options: ImportOptions): ImportResult {
  const split = splitFrontMatter(linesOf(text));
  const outline = outlineOf(blocksOf(split.body), isContentsHeading);
  const { own, others } = splitOwnFrontMatter(split.frontMatter ?? '');
  const { annotations, messages } = readAnnotations(own);
  const frontMatter = own === '' ? split.frontMatter : others || undefined;
  const fromFrontMatter = frontMatter === undefined ? undefined : titleIn(frontMatter);
  const {
    title,
    isInFrontMatter,
    blocks,
    sections: nodes,
  } = readTitle(split.body, outline, fromFrontMatter);
  const context: ReadContext = {
    source: { lines: split.body, first: split.first },
    sections: nodes,
    newId: options.newId,
    timelines: [],
    actions: [],
    kindAt: sectionKinds(annotations),
  };
  const { facts, rest } = readTitleBlock(split.body, blocks);
  const sections = [...readContinuations(context, rest), ...readSections(context, nodes)];
  const posted =
    facts.posted?.date ?? (frontMatter === undefined ? undefined : dateIn(frontMatter));
  const { timelines, zone, zoneAssumed, dayOne, ...found } = resolveTimelines(
    context.timelines,
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
    ...(frontMatter !== undefined && { frontMatter }),
    ...(isInFrontMatter && { titleInFrontMatter: true }),
    sections,
    timelines,
    actions: context.actions,
    images: {},
  };
  const annotated = applyAnnotations(report, annotations);
  return {
    ...found,
    report: annotated.report,
    messages: [...messages, ...found.messages, ...annotated.messages],
  };
}

function linesOf(text: string): readonly string[] {
  return seal(text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')).split('\n');
}

/** The blocks that say something: neither a heading without words nor the comment that keeps lists apart. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  return scanBlocks(lines).filter((block) => {
    if (block.kind === 'heading') return block.text !== '';
    return block.kind !== 'html' || lines[block.start] !== listDivider;
  });
}

const topLevel = 2;

function readSections(context: ReadContext, nodes: readonly OutlineNode[]): readonly Section[] {
  return nodes.map((node) => readSection(context, node, topLevel, []));
}

function proseOf(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) => [...ownProse(section), ...proseOf(section.children)]);
}

function ownProse(section: Section): readonly string[] {
  if (section.kind === 'prose') return section.text === '' ? [] : [section.text];
  return section.kind === 'fields' ? section.fields.map(({ text }) => text) : [];
}
