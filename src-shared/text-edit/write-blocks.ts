import type { Element, Nodes } from 'hast';
import { escapeLineStart, writeInline } from './write-inline.ts';
import { writeTable } from './write-table.ts';

const blockNames: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd div dl dt figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul'.split(
    ' ',
  ),
);

/** The blocks of Markdown that a piece of sanitised HTML makes, in their order. */
export function writeBlocks(node: Nodes): readonly string[] {
  if (!('children' in node)) return paragraph([node]);
  const blocks: string[] = [];
  let words: Nodes[] = [];
  const endParagraph = () => {
    blocks.push(...paragraph(words));
    words = [];
  };
  for (const child of node.children) {
    if (child.type === 'element' && holdsBlocks(child)) {
      endParagraph();
      blocks.push(...blockOf(child));
    } else words.push(child);
  }
  endParagraph();
  return blocks;
}

/** Also an inline element, such as the one that some programs put around all they copy. */
function holdsBlocks(element: Element): boolean {
  return (
    blockNames.has(element.tagName) ||
    element.children.some((child) => child.type === 'element' && holdsBlocks(child))
  );
}

function paragraph(nodes: readonly Nodes[]): readonly string[] {
  const text = writeInline(nodes).trim();
  return text === '' ? [] : [text.split('\n').map(escapeLineStart).join('\n')];
}

function blockOf(element: Element): readonly string[] {
  const { tagName } = element;
  switch (tagName) {
    case 'ul':
    case 'ol':
      return listOf(element);
    case 'pre':
      return codeOf(element);
    case 'blockquote':
      return quoteOf(element);
    case 'table':
      return writeTable(element);
    case 'hr':
      return ['---'];
    default:
      return /^h[1-6]$/.test(tagName) ? headingOf(element) : writeBlocks(element);
  }
}

/** A section's own heading is of the second level, so one within its text begins at the third. */
function headingOf(element: Element): readonly string[] {
  const level = Math.min(6, Math.max(3, Number(element.tagName.slice(1)) + 1));
  const words = writeInline(element.children).replaceAll(/\s+/g, ' ').trim();
  return words === '' ? [] : [`${'#'.repeat(level)} ${words}`];
}

function quoteOf(element: Element): readonly string[] {
  const inner = writeBlocks(element).join('\n\n');
  return inner === '' ? [] : [indented(inner, '> ', '> ').replaceAll(/^> $/gm, '>')];
}

function codeOf(element: Element): readonly string[] {
  const text = wordsOf(element).replace(/^\n/, '').trimEnd();
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return text === '' ? [] : [`${fence}\n${text}\n${fence}`];
}

/** Items apart by blank lines only where one of them has several paragraphs. */
function listOf(list: Element): readonly string[] {
  const { start } = list.properties;
  const first = typeof start === 'number' ? start : 1;
  const items: string[] = [];
  for (const child of list.children) {
    if (child.type !== 'element') continue;
    const isList = child.tagName === 'ul' || child.tagName === 'ol';
    // Some programs nest a list beside the item that it belongs to.
    if (isList && items.length > 0) {
      const sign = signOf(list, first + items.length - 1);
      const nested = indented(listOf(child).join('\n'), ' '.repeat(sign.length));
      items.push(`${items.pop() ?? ''}\n${nested}`);
    } else items.push(itemOf(child, signOf(list, first + items.length)));
  }
  return items.length === 0 ? [] : [items.join('\n')];
}

function signOf(list: Element, number: number): string {
  return list.tagName === 'ol' ? `${number}. ` : '- ';
}

function itemOf(item: Element, sign: string): string {
  const blocks = writeBlocks(item);
  const isTight = blocks.slice(1).every((block) => /^(?:[-*+]|\d+\.) /.test(block));
  const text = blocks.join(isTight ? '\n' : '\n\n');
  return sign + indented(text, ' '.repeat(sign.length), '').trimEnd();
}

function indented(text: string, indent: string, first = indent): string {
  return text
    .split('\n')
    .map((line, index) =>
      line === '' && indent.trim() === '' ? '' : (index === 0 ? first : indent) + line,
    )
    .join('\n');
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  if (!('children' in node)) return '';
  const words = node.children.map(wordsOf).join('');
  const isLine = node.type === 'element' && ['div', 'p', 'li'].includes(node.tagName);
  return isLine && !words.endsWith('\n') ? `${words}\n` : words;
}
