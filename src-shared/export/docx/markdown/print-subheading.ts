import type { Paragraph } from 'docx';
import type { Heading } from 'mdast';
import { headingStyle } from '../nodes/heading-style.ts';
import { paragraph } from '../paragraph.ts';
import type { Place, Printing } from '../printing.ts';
import { printPhrases } from './print-phrases.ts';

/** Prints a heading inside a piece of text, such as one in a quotation. */
export function printSubheading(node: Heading, place: Place, printing: Printing): Paragraph {
  return paragraph(printPhrases(node.children, place, printing), place, {
    style: headingStyle(node.depth),
  });
}
