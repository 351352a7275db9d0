import type { Definition, FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import { readMarkdown } from '../../document/read-markdown.ts';
import { descendants } from './markdown/descendants.ts';

/** Reads the pieces of Markdown in a document tree and knows what they define. */
export type Pieces = {
  blocks(source: string): readonly RootContent[];
  /** Of a heading or title: one line of text, whatever it starts with. */
  phrases(source: string): readonly PhrasingContent[];
  link(identifier: string): Definition | undefined;
  footnote(identifier: string): FootnoteDefinition | undefined;
};

/** Starts reading the pieces of one document; `definitions` are those of the whole document. */
export function createPieces(definitions: string): Pieces {
  const links = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();

  function read(source: string): readonly RootContent[] {
    const nodes = readMarkdown(source, definitions);
    for (const node of nodes) learn(node);
    return nodes;
  }

  function learn(root: RootContent): void {
    for (const node of descendants(root)) {
      if (node.type === 'definition' && !links.has(node.identifier)) {
        links.set(node.identifier, node);
      }
      if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) {
        footnotes.set(node.identifier, node);
      }
    }
  }

  for (const node of readMarkdown(definitions)) learn(node);

  return {
    blocks: read,
    phrases: (source) => {
      // As a heading's content, so that a leading `1.` or `-` does not make a list of it. There, a
      // number sign that stands alone at the end would be no part of the text.
      const line = source.split(/\s*\n\s*/).join(' ');
      const [first] = read(`# ${line.replace(/(?<=^|\s)#+$/, String.raw`\$&`)}`);
      return first?.type === 'heading' ? first.children : [];
    },
    link: (identifier) => links.get(identifier),
    footnote: (identifier) => footnotes.get(identifier),
  };
}
