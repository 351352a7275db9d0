import type { ElementContent, RootContent as HastContent, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import type { Definition, FootnoteDefinition, Root as MarkdownRoot, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { DocumentTree } from '../../document/document-tree.ts';
import { readMarkdown } from '../../document/read-markdown.ts';
import { createHandlers } from './create-handlers.ts';
import { createTagReader } from './create-tag-reader.ts';
import { element, isBlank } from './element.ts';
import { elementSchema } from './element-schema.ts';
import { finishElements } from './finish-elements.ts';
import { createFootnotes } from './footnotes.ts';
import { nameOf } from './name-of.ts';
import type { PieceMemory } from './piece-memory.ts';
import { settleElements } from './settle-elements.ts';

/** Prints pieces of Markdown as sanitised HTML, each as a part of one document. */
export type PiecePrinter = {
  /** Markdown of any length, as elements with nothing between them. */
  readonly blocks: (source: string) => ElementContent[];
  /** Markdown of one line, such as a heading. */
  readonly inline: (source: string) => ElementContent[];
  /** The same, to stand inside a link: without links and footnote marks. */
  readonly label: (source: string) => ElementContent[];
  /** The footnotes that the pieces so far refer to; absent: none. */
  readonly footnotes: () => ElementContent | undefined;
};

/** Starts printing a document's pieces, with what is remembered of them. */
export function createPiecePrinter(tree: DocumentTree, memory?: PieceMemory): PiecePrinter {
  const { definitions, images } = tree;
  memory?.begin(tree);
  const recall: PieceMemory['recall'] = memory?.recall ?? ((_key, make) => make());
  const footnotes = createFootnotes();
  const links = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();

  const learn = (source: string, nodes: readonly RootContent[]): void => {
    if (!source.includes(']:')) return;
    const root: MarkdownRoot = { type: 'root', children: [...nodes] };
    visit(root, (node) => {
      if (node.type === 'definition') learnFirst(links, node);
      if (node.type === 'footnoteDefinition') learnFirst(notes, node);
    });
  };

  const print = (nodes: readonly RootContent[], asLabel = false): ElementContent[] => {
    const handlers = createHandlers({
      definition: (identifier) => links.get(nameOf(identifier)),
      readTags: createTagReader(),
      ...(asLabel ? {} : { footnotes }),
    });
    const read = toHast(
      { type: 'root', children: [...nodes] },
      { allowDangerousHtml: true, handlers },
    );
    const safe = sanitize(readHtml({ type: 'root', children: contentOf(read) }), elementSchema);
    return finishElements(contentOf(safe), images, { insideLink: asLabel, insideHead: false });
  };

  const printLine = (source: string, asLabel: boolean): ElementContent[] => {
    // As a heading it is read as one line of text, even where it begins like a list.
    const [heading] = readMarkdown(`# ${source.replaceAll(/[\r\n]+/g, ' ')} #`, definitions);
    if (heading?.type !== 'heading') return [{ type: 'text', value: source }];
    return print([{ type: 'paragraph', children: heading.children }], asLabel).flatMap((node) =>
      node.type === 'element' && node.tagName === 'p' ? node.children : [node],
    );
  };

  learn(definitions, readMarkdown(definitions));
  return {
    blocks: (source) =>
      recall(`blocks ${source}`, () => {
        const nodes = readMarkdown(source, definitions);
        learn(source, nodes);
        return wrapLooseText(print(nodes));
      }),
    inline: (source) => recall(`inline ${source}`, () => printLine(source, false)),
    label: (source) => recall(`label ${source}`, () => printLine(source, true)),
    footnotes: () => footnotes.print((name) => print(notes.get(name)?.children ?? [])),
  };
}

/** Of several definitions of a name the first counts. */
function learnFirst<Node extends Definition | FootnoteDefinition>(
  known: Map<string, Node>,
  definition: Node,
): void {
  const name = nameOf(definition.identifier);
  if (!known.has(name)) known.set(name, definition);
}

function contentOf(tree: Root | HastContent | ReturnType<typeof sanitize>): ElementContent[] {
  const nodes = tree.type === 'root' ? tree.children : [tree];
  return nodes.filter((node) => node.type !== 'doctype');
}

/** Reads an author's HTML together with the elements around it; costs more than all the rest. */
function readHtml(tree: Root): Root {
  if (!tree.children.some(holdsRaw)) return tree;
  const read: Root = { type: 'root', children: contentOf(raw(tree)) };
  settleElements(read);
  return read;
}

function holdsRaw(node: HastContent): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(holdsRaw));
}

/** Puts text that HTML leaves between blocks into paragraphs, and drops the lines between blocks. */
function wrapLooseText(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let loose: ElementContent[] = [];
  const flush = (): void => {
    if (loose.some((node) => !isBlank(node))) result.push(element('p', {}, loose));
    loose = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && !phrasing.has(node.tagName)) {
      flush();
      result.push(node);
    } else {
      loose.push(node);
    }
  }
  flush();
  return result;
}

const phrasing: ReadonlySet<string> = new Set(
  (
    'a abbr b br cite code del dfn em i img input ins kbd mark q s samp small span strike strong ' +
    'sub sup tt u var wbr'
  ).split(' '),
);
