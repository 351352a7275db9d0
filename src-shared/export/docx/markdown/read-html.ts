import type { Element, ElementContent, RootContent as HastContent } from 'hast';
import { raw } from 'hast-util-raw';
import type { BlockContent, ListItem, PhrasingContent, TableRow } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { escapeUnknownTags } from './html-tags.ts';

// Nobody nests elements so deep, and reading them recurses once a level.
const deepest = 200;

type Hast = HastContent | ElementContent;

/**
 * Reads a block of HTML into the Markdown nodes that say the same: paragraphs, headings, lists, tables,
 * code, links and pictures. Other elements give their text; scripts, styles and comments nothing.
 */
export function readHtml(html: string): readonly BlockContent[] {
  if (isTooDeep(html)) return paragraphOf([textOf(html.replaceAll(/<[^<>]*>/g, ' '))]);
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: escapeUnknownTags(html) }] });
  return tree.type === 'root' ? blocksOf(tree.children) : [];
}

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash] of html.matchAll(/<(\/?)[A-Za-z]/g)) {
    depth += slash === '/' ? -1 : 1;
    if (depth > deepest) return true;
  }
  return false;
}

function blocksOf(nodes: readonly Hast[]): readonly BlockContent[] {
  const blocks: (readonly BlockContent[])[] = [];
  let phrases: (readonly PhrasingContent[])[] = [];
  for (const node of nodes) {
    const own = node.type === 'element' ? blockOf(node) : undefined;
    if (own === undefined) {
      phrases.push(phrasesOf(node));
    } else {
      blocks.push(paragraphOf(phrases.flat()), own);
      phrases = [];
    }
  }
  return [...blocks, paragraphOf(phrases.flat())].flat();
}

/** What a block element is in Markdown; `undefined` for an element that stands inside a line. */
function blockOf(element: Element): readonly BlockContent[] | undefined {
  const { children, tagName } = element;
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ type: 'heading', depth: headingDepths[tagName], children: phrasesIn(element) }];
    case 'summary':
      return paragraphOf([{ type: 'strong', children: phrasesIn(element) }]);
    case 'ul':
    case 'ol':
      return [listOf(element)];
    case 'table':
      return tableOf(element);
    case 'pre':
      return [{ type: 'code', value: rawText(element).replace(/^\n|\n$/g, '') }];
    case 'blockquote':
      return [{ type: 'blockquote', children: [...blocksOf(children)] }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    default:
      return blockElements.has(tagName) ? blocksOf(children) : undefined;
  }
}

const headingDepths = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const;

const blockElements = new Set(
  `address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form header hgroup html legend li main menu nav p search section tbody td tfoot th thead
  tr`.split(/\s+/),
);

const silentElements = new Set(['head', 'script', 'style', 'template', 'title']);

function phrasesOf(node: Hast): readonly PhrasingContent[] {
  if (node.type === 'text') return [textOf(node.value)];
  if (node.type !== 'element' || silentElements.has(node.tagName)) return [];
  const children = phrasesIn(node);
  switch (node.tagName) {
    case 'b':
    case 'strong':
      return [{ type: 'strong', children }];
    case 'i':
    case 'em':
      return [{ type: 'emphasis', children }];
    case 's':
    case 'del':
    case 'strike':
      return [{ type: 'delete', children }];
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return [{ type: 'inlineCode', value: rawText(node) }];
    case 'a':
      return [{ type: 'link', url: attribute(node, 'href'), children }];
    case 'img':
      return [{ type: 'image', url: attribute(node, 'src'), alt: attribute(node, 'alt') }];
    case 'br':
      return [{ type: 'break' }];
    case 'li':
      return [{ type: 'break' }, textOf('• '), ...children];
    default:
      return isBlock(node.tagName) ? [{ type: 'break' }, ...children] : children;
  }
}

function isBlock(tagName: string): boolean {
  return blockElements.has(tagName) || ['pre', 'blockquote', 'table'].includes(tagName);
}

function phrasesIn(element: Element): PhrasingContent[] {
  return element.children.flatMap((child) => [...phrasesOf(child)]);
}

function listOf(element: Element): BlockContent {
  const items = element.children.flatMap((child): readonly ListItem[] => {
    const children = blocksOf(child.type === 'element' ? child.children : [child]);
    return children.length === 0 ? [] : [{ type: 'listItem', children: [...children] }];
  });
  const { start } = element.properties;
  return {
    type: 'list',
    ordered: element.tagName === 'ol',
    start: typeof start === 'number' ? start : 1,
    children: items,
  };
}

function tableOf(element: Element): readonly BlockContent[] {
  const rows = rowsIn(element);
  if (rows.length === 0) return blocksOf(element.children);
  const caption = element.children.find(
    (child) => child.type === 'element' && child.tagName === 'caption',
  );
  return [
    ...blocksOf(caption === undefined ? [] : [caption]),
    { type: 'table', children: [...rows] },
  ];
}

function rowsIn(element: Element): readonly TableRow[] {
  return element.children.flatMap((child): readonly TableRow[] => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'tr') return rowsIn(child);
    const cells = child.children.filter((cell) => cell.type === 'element');
    return [
      {
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: cellPhrases(cell) })),
      },
    ];
  });
}

/** The cell's text; blocks in it are lines, of which the first needs no break. */
function cellPhrases(cell: Element): PhrasingContent[] {
  const phrases = phrasesIn(cell);
  const start = phrases.findIndex((node) => !isBlank(node));
  return start === -1 ? [] : phrases.slice(start);
}

/** A paragraph, unless it would be blank: a break alone is a way to ask for space. */
function paragraphOf(phrases: readonly PhrasingContent[]): readonly BlockContent[] {
  return phrases.every(isBlank) ? [] : [{ type: 'paragraph', children: [...phrases] }];
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function textOf(value: string): PhrasingContent {
  return { type: 'text', value: value.replaceAll(/\s+/g, ' ') };
}

function rawText(node: Hast): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(rawText).join('') : '';
}

function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return typeof value === 'string' ? value : '';
}
