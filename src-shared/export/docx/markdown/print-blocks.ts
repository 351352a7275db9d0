import type { Paragraph, RootContent } from 'mdast';
import { paragraph } from '../paragraph.ts';
import { quoteIndent } from '../parts/lengths.ts';
import { type Block, indented, type Place, type Printing } from '../printing.ts';
import { plainText } from './plain-text.ts';
import { printCode } from './print-code.ts';
import { printList } from './print-list.ts';
import { printPhrases } from './print-phrases.ts';
import { printSubheading } from './print-subheading.ts';
import { printTable } from './print-table.ts';
import { readHtml } from './read-html.ts';

/** Prints the blocks of a piece of Markdown in their place. */
export function printBlocks(
  nodes: readonly RootContent[],
  place: Place,
  printing: Printing,
): readonly Block[] {
  return nodes.flatMap((node) => printBlock(node, place, printing));
}

function printBlock(node: RootContent, place: Place, printing: Printing): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return [printParagraph(node, place, printing)];
    case 'heading':
      return [printSubheading(node, place, printing)];
    case 'list':
      return printList(node, place, printing);
    case 'blockquote':
      return printBlocks(node.children, quoted(place), printing);
    case 'code':
      return [printCode(node.value, place)];
    case 'table':
      return printTable(node, place, printing);
    case 'thematicBreak':
      return [paragraph([], place, { style: 'Rule' })];
    case 'html':
      return printBlocks(readHtml(node.value), place, printing);
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
      return [];
    default:
      return [paragraph(printPhrases([node], place, printing), place)];
  }
}

/** A paragraph that ends in a colon stays on the page of what it introduces. */
function printParagraph(node: Paragraph, place: Place, printing: Printing): Block {
  const introduces = place.cell === undefined && plainText([node]).endsWith(':');
  return paragraph(
    printPhrases(node.children, place, printing),
    place,
    introduces ? { keepNext: true } : {},
  );
}

function quoted(place: Place): Place {
  const inside = indented(place, quoteIndent);
  return { ...inside, quote: inside.left, ...(place.note ? {} : { style: 'Quote' }) };
}
