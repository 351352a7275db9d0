import { BuilderElement, FileChild, InternalHyperlink, Paragraph, type ParagraphChild } from 'docx';
import type { ContentsNode } from '../../../document/document-tree.ts';
import { plainText } from '../markdown/plain-text.ts';
import { fieldEnd, fieldStart } from '../parts/field.ts';
import type { Printing } from '../printing.ts';
import { textRun } from '../text-run.ts';

type Entry = ContentsNode['entries'][number];

/** The contents styles there are. */
const deepest = 5;

/**
 * Prints the contents as the field Word makes them with, filled in: each entry leads to its heading.
 * Page numbers are left out (switch `\n`): only Word, laying the document out on the reader's machine,
 * knows them, and a wrong number is worse than none.
 */
export function printContents(node: ContentsNode, printing: Printing): readonly FileChild[] {
  const top = node.entries.reduce((least, { depth }) => Math.min(least, depth), deepest);
  const entries = node.entries.map((entry) => ({
    entry,
    level: Math.min(deepest, entry.depth - top + 1),
  }));
  if (entries.length === 0) return [];
  const range = entries.reduce((most, { level }) => Math.max(most, level), 1);
  const instruction = `TOC \\o "1-${range}" \\n \\h \\z \\u`;
  const paragraphs = entries.map(
    ({ entry, level }, index) =>
      new Paragraph({
        style: `TOC${level}`,
        children: [
          ...(index === 0 ? fieldStart(instruction) : []),
          printEntry(entry, printing),
          ...(index === entries.length - 1 ? [fieldEnd()] : []),
        ],
      }),
  );
  return [new ContentsControl(paragraphs)];
}

function printEntry(entry: Entry, printing: Printing): ParagraphChild {
  const run = textRun(plainText(printing.pieces.phrases(entry.source)));
  const anchor = printing.bookmarks.nameOf(entry.id);
  return anchor === undefined ? run : new InternalHyperlink({ anchor, children: [run] });
}

/** The content control by which Word offers to update a table of contents. */
class ContentsControl extends FileChild {
  constructor(paragraphs: readonly Paragraph[]) {
    super('w:sdt');
    this.root.push(
      new BuilderElement({ name: 'w:sdtPr', children: [galleryMark()] }),
      new BuilderElement({ name: 'w:sdtContent', children: paragraphs }),
    );
  }
}

function galleryMark() {
  return new BuilderElement({
    name: 'w:docPartObj',
    children: [
      new BuilderElement<{ readonly gallery: string }>({
        name: 'w:docPartGallery',
        attributes: { gallery: { key: 'w:val', value: 'Table of Contents' } },
      }),
      new BuilderElement({ name: 'w:docPartUnique' }),
    ],
  });
}
