import type { ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';
import type { Place, Printing } from '../printing.ts';
import { lineBreak, type Marks, textRun } from '../text-run.ts';
import { plainText } from './plain-text.ts';
import { printFootnoteReference } from './print-footnote.ts';
import { printImage } from './print-image.ts';
import { printLink } from './print-link.ts';
import { startTags } from './print-tag.ts';
import type { Setting } from './setting.ts';

// Nobody nests emphasis so deep; what does is set plainly rather than followed down.
const deepest = 50;

/** Prints the text of a paragraph, heading or cell. */
export function printPhrases(
  nodes: readonly PhrasingContent[],
  place: Place,
  printing: Printing,
  marks: Marks = {},
): readonly ParagraphChild[] {
  return setPhrases(nodes, marks, 0);

  function setPhrases(
    phrases: readonly PhrasingContent[],
    around: Marks,
    depth: number,
  ): readonly ParagraphChild[] {
    if (depth > deepest) return [textRun(plainText(phrases), around)];
    const setting = (own: Marks): Setting => ({
      place,
      printing,
      marks: own,
      inside: (children, more) => setPhrases(children, { ...own, ...more }, depth + 1),
    });
    const tags = startTags(around, setting);
    return phrases.flatMap((node) =>
      node.type === 'html'
        ? tags.print(node.value)
        : [...tags.due(), ...printPhrase(node, setting(tags.marks()))],
    );
  }
}

function printPhrase(
  node: Exclude<PhrasingContent, { type: 'html' }>,
  setting: Setting,
): readonly ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [textRun(node.value, setting.marks)];
    case 'inlineCode':
      return [textRun(node.value, { ...setting.marks, code: true })];
    case 'emphasis':
      return setting.inside(node.children, { italics: true });
    case 'strong':
      return setting.inside(node.children, { bold: true });
    case 'delete':
      return setting.inside(node.children, { strike: true });
    case 'break':
      return [lineBreak()];
    case 'link':
      return printLink(node.url, node.children, setting);
    case 'linkReference':
      return printLink(addressOf(node, setting), node.children, setting);
    case 'image':
      return printImage(node.url, node.alt ?? '', setting);
    case 'imageReference':
      return printImage(addressOf(node, setting), node.alt ?? '', setting);
    case 'footnoteReference':
      return printFootnoteReference(node, setting);
    default:
      node satisfies never;
      return [];
  }
}

function addressOf(node: { readonly identifier: string }, { printing }: Setting): string {
  return printing.pieces.link(node.identifier)?.url ?? '';
}
