import { Paragraph, type ParagraphChild } from 'docx';
import type { FootnoteReference } from 'mdast';
import type { Place } from '../printing.ts';
import { textRun } from '../text-run.ts';
import type { Setting } from './setting.ts';

/**
 * Prints the mark of a footnote and, where it is the first, the footnote itself. Where Word has no
 * footnotes (inside one), the mark stays as it was written.
 */
export function printFootnoteReference(
  node: FootnoteReference,
  { place, printing, marks }: Setting,
): readonly ParagraphChild[] {
  const definition = printing.pieces.footnote(node.identifier);
  if (definition === undefined || place.note) {
    return [textRun(`[^${node.label ?? node.identifier}]`, marks)];
  }
  const bottom: Place = {
    width: printing.page.textWidth,
    left: 0,
    level: 0,
    style: 'FootnoteText',
    note: true,
  };
  return printing.notes.reference(node.identifier, () => {
    const blocks = printing.blocks(definition.children, bottom);
    const [first = new Paragraph({}), ...rest] = blocks.filter(
      (block) => block instanceof Paragraph,
    );
    // docx puts the note's number before it, and nothing between.
    return [first.addRunToFront(textRun(' ')), ...rest];
  });
}
