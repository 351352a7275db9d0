import { type IParagraphStyleOptions, LineRuleType } from 'docx';
import { fonts } from './fonts.ts';
import { codeIndent, listIndent, quoteIndent } from './lengths.ts';
import { bulletList, numberList } from './lists.ts';
import { palette } from './palette.ts';

const { ink, inkSecondary, line, surface } = palette;

/** The bar at the left of a quotation; the distance to the text is in points, as in every border. */
export const quoteBar = { style: 'single', size: 12, space: 10, color: line } as const;
const codeFrame = { style: 'single', size: 4, space: codeIndent / 20, color: line } as const;

/** Line spacing in 240ths of a line; LibreOffice takes spacing without a rule for a fixed height. */
export function lines(line: number) {
  return { line, lineRule: LineRuleType.AUTO };
}

/** The paragraph styles; those Word knows bear its names, so that its galleries and menus find them. */
export const paragraphStyles: readonly IParagraphStyleOptions[] = [
  {
    ...named('Title', 'Title', { next: 'Subtitle', uiPriority: 10 }),
    run: { bold: true, size: 40, color: ink },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: 0, after: 100, ...lines(264) },
    },
  },
  {
    ...named('Subtitle', 'Subtitle', { next: 'Normal', uiPriority: 11 }),
    run: { size: 19 },
    paragraph: { spacing: { after: 40 } },
  },
  heading(1, { size: 29, before: 400, after: 120 }),
  heading(2, { size: 25, before: 320, after: 100 }),
  heading(3, { size: 22, before: 260, after: 80 }),
  heading(4, { size: 21, before: 220, after: 60, color: inkSecondary }),
  heading(5, { size: 20, before: 200, after: 60, color: inkSecondary }),
  heading(6, { size: 20, before: 200, after: 60, color: inkSecondary, italics: true }),
  {
    ...named('ListBullet', 'List Bullet'),
    paragraph: { numbering: { reference: bulletList, level: 0 }, spacing: { after: 80 } },
  },
  {
    ...named('ListNumber', 'List Number'),
    paragraph: { numbering: { reference: numberList(1), level: 0 }, spacing: { after: 80 } },
  },
  {
    ...named('ListContinue', 'List Continue'),
    paragraph: { indent: { left: listIndent }, spacing: { after: 80 } },
  },
  {
    ...named('Quote', 'Quote', { uiPriority: 29 }),
    paragraph: { indent: { left: quoteIndent }, border: { left: quoteBar } },
  },
  {
    ...named('Code', 'Code', { link: 'CodeChar' }),
    run: { font: fonts.code, size: 17, noProof: true },
    paragraph: {
      border: { top: codeFrame, right: codeFrame, bottom: codeFrame, left: codeFrame },
      shading: { type: 'clear', fill: surface, color: 'auto' },
      indent: { left: codeIndent, right: codeIndent },
      spacing: { before: 130, after: 190, ...lines(252) },
    },
  },
  {
    ...named('Rule', 'Rule', { next: 'Normal' }),
    run: { size: 8 },
    paragraph: {
      border: { bottom: { style: 'single', size: 6, space: 1, color: line } },
      spacing: { before: 120, after: 240 },
    },
  },
  {
    ...named('Quiet', 'Quiet', { next: 'Normal' }),
    run: { size: 18, color: inkSecondary },
    paragraph: { spacing: { after: 80 } },
  },
  {
    ...named('Figure', 'Figure', { next: 'Normal' }),
    paragraph: { keepNext: true, spacing: { before: 60, after: 160, ...lines(240) } },
  },
  {
    ...named('Day', 'Day', { next: 'Normal' }),
    run: { bold: true, size: 19, color: inkSecondary },
    paragraph: { keepNext: true, spacing: { before: 120, after: 40 } },
  },
  {
    ...named('MetricName', 'Metric Name', { next: 'MetricValue' }),
    run: { size: 17, color: inkSecondary },
    paragraph: { keepNext: true, spacing: { after: 0 } },
  },
  {
    ...named('MetricValue', 'Metric Value'),
    run: { bold: true, size: 23, color: ink },
    paragraph: { spacing: { after: 0 } },
  },
  {
    ...named('MetricNote', 'Metric Note'),
    run: { size: 17, color: inkSecondary },
    paragraph: { keepLines: true, spacing: { after: 20, ...lines(264) } },
  },
  {
    ...named('TableEnd', 'Table End', { next: 'Normal' }),
    run: { size: 12 },
    paragraph: { spacing: { after: 0, line: 180, lineRule: LineRuleType.EXACT } },
  },
  {
    ...named('FootnoteText', 'footnote text'),
    run: { size: 17 },
    paragraph: { spacing: { after: 40 } },
  },
  quietEdge('Header', 'header'),
  quietEdge('Footer', 'footer'),
  ...[1, 2, 3, 4, 5].map(contentsEntry),
];

function named(
  id: string,
  name: string,
  options: { readonly next?: string; readonly link?: string; readonly uiPriority?: number } = {},
) {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options };
}

function heading(
  level: number,
  look: {
    readonly size: number;
    readonly before: number;
    readonly after: number;
    readonly color?: string;
    readonly italics?: boolean;
  },
): IParagraphStyleOptions {
  return {
    ...named(`Heading${level}`, `heading ${level}`, { next: 'Normal', uiPriority: 9 }),
    run: { bold: true, size: look.size, color: look.color ?? ink, italics: look.italics ?? false },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      spacing: { before: look.before, after: look.after, ...lines(264) },
    },
  };
}

function quietEdge(id: string, name: string): IParagraphStyleOptions {
  return {
    ...named(id, name),
    run: { size: 16, color: inkSecondary },
    paragraph: { spacing: { after: 0 } },
  };
}

function contentsEntry(level: number): IParagraphStyleOptions {
  return {
    ...named(`TOC${level}`, `toc ${level}`, { next: 'Normal', uiPriority: 39 }),
    paragraph: { indent: { left: (level - 1) * listIndent }, spacing: { after: 50 } },
  };
}
