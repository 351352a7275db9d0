import { ImageRun } from 'docx';
import type { FigureNode } from '../../../document/document-tree.ts';
import { cleanText } from '../clean-text.ts';
import { paragraph } from '../paragraph.ts';
import { twipsPerPixel } from '../parts/lengths.ts';
import { type Block, column, type Printing } from '../printing.ts';

/** Prints a figure as a picture as wide as the text; one that nobody drew for this document is left out. */
export function printFigure(node: FigureNode, printing: Printing): readonly Block[] {
  const data = printing.figures.get(node.number);
  if (data === undefined) return [];
  const { figure } = node;
  const { textWidth, textHeight } = printing.page;
  const scale = Math.min(textWidth / figure.width, (0.9 * textHeight) / figure.height);
  const number = printing.nextPicture();
  const picture = new ImageRun({
    type: 'png',
    data,
    transformation: {
      width: Math.round((figure.width * scale) / twipsPerPixel),
      height: Math.round((figure.height * scale) / twipsPerPixel),
    },
    altText: {
      id: String(number),
      name: `Figure ${node.number}`,
      description: cleanText(figure.words),
    },
  });
  return [paragraph([picture], column(textWidth), { style: 'Figure', keepNext: true })];
}
