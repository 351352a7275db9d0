import type {
  ContentsNode,
  DocumentNode,
  DocumentTree,
  FigureNode,
  MetricsNode,
  TitleNode,
} from '../../document/document-tree.ts';
import { joinPieces } from '../../markdown/join-pieces.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { seal } from '../../markdown/seal.ts';
import { writeTableCell } from '../../markdown/table-cells.ts';
import { printTimeline } from './print-timeline.ts';

/** What the Markdown printer may leave out because the reader finds it anyway. */
export type MarkdownOptions = {
  /** Print the notes that say the zone and the date of Day 1. */
  readonly notes: boolean;
  /** Where the figure of a number can be fetched; absent: none is printed. */
  readonly figureAddress?: (number: number) => string;
};

/** Prints a document tree as Markdown (CommonMark with GFM tables), without front matter. */
export function printTree(tree: DocumentTree, options: MarkdownOptions): string {
  return `${joinPieces(tree.children.flatMap((node) => printNode(node, options)))}\n`;
}

function printNode(node: DocumentNode, options: MarkdownOptions): readonly string[] {
  switch (node.type) {
    case 'title':
      return printTitle(node);
    case 'heading':
      return [`${'#'.repeat(node.depth)} ${node.source}`];
    case 'passage':
      return [seal(node.source)];
    case 'contents':
      return [printContents(node)];
    case 'metrics':
      return [printMetrics(node)];
    case 'figure':
      return printFigure(node, options);
    case 'timeline':
      return printTimeline(node, options);
  }
}

function printTitle(node: TitleNode): readonly string[] {
  const title = node.source === '' || node.saidInFrontMatter ? [] : [`# ${node.source}`];
  return [
    ...title,
    ...node.facts.map(({ name, label, value }) =>
      name === 'authors' ? `${label} ${value}` : `**${label}**: ${value}`,
    ),
  ];
}

function printContents(node: ContentsNode): string {
  return node.entries
    .map(({ source, id, depth }) => `${'  '.repeat(depth - 1)}- [${linkText(source)}](#${id})`)
    .join('\n');
}

/** A heading as the text of a link: links within it would end it. */
function linkText(source: string): string {
  return /[[\]]/.test(source) ? plainText(source).replaceAll(/[[\]]/g, '\\$&') : source;
}

/** The description holds no mark but what a zone's name may bring. */
function printFigure({ figure, number }: FigureNode, options: MarkdownOptions): readonly string[] {
  const { figureAddress } = options;
  if (figureAddress === undefined) return [];
  const words = figure.words.replaceAll(/[[\]\\`*_<>&!]/g, String.raw`\$&`);
  return [`![${words}](${figureAddress(number)})`];
}

function printMetrics(node: MetricsNode): string {
  const rows = node.metrics.map(({ name, value, definition, basis }) => [
    name,
    value ?? '–',
    `${definition}; ${value === undefined ? 'cannot compute: ' : ''}${basis}`,
  ]);
  const row = (cells: readonly string[]) => `| ${cells.map(writeTableCell).join(' | ')} |`;
  return [
    row(['Metric', 'Value', 'Measured from and to']),
    row(['---', '---', '---']),
    ...rows.map(row),
  ].join('\n');
}
