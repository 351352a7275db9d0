import type { Element, Nodes } from 'hast';

/** The words of sanitised HTML with their emphasis, code and links as inline Markdown. */
export function writeInline(nodes: readonly Nodes[]): string {
  return nodes
    .map(inlineOf)
    .join('')
    .replaceAll(/[ \t]+\n/g, '\n');
}

function inlineOf(node: Nodes): string {
  if (node.type === 'text') return escapeWords(node.value.replaceAll(/\s+/g, ' '));
  if (node.type !== 'element') return '';
  switch (node.tagName) {
    case 'br':
      return '\n';
    case 'code':
    case 'tt':
    case 'kbd':
    case 'samp':
      return codeOf(node);
    case 'a':
      return linkOf(node);
    case 'img':
      // The picture itself did not come along, and none is fetched.
      return escapeWords(String(node.properties.alt ?? ''));
    case 'input':
      return node.properties.checked === undefined ? '[ ] ' : '[x] ';
    default:
      return styled(node, writeInline(node.children));
  }
}

/** Bold, italic and struck out, by the element's name or by its style, which has the last word. */
function styled({ tagName, properties }: Element, words: string): string {
  const style = String(properties.style ?? '').toLowerCase();
  const weight = /font-weight:\s*([a-z]+|\d+)/.exec(style)?.[1];
  const isBold =
    weight === undefined
      ? ['b', 'strong', 'th'].includes(tagName)
      : ['bold', 'bolder', '600', '700', '800', '900'].includes(weight);
  const isItalic = ['i', 'em'].includes(tagName)
    ? !style.includes('font-style: normal') && !style.includes('font-style:normal')
    : /font-style:\s*(?:italic|oblique)/.test(style);
  const isStruck = ['s', 'del', 'strike'].includes(tagName) || style.includes('line-through');
  const signs = `${isStruck ? '~~' : ''}${isBold ? '**' : ''}${isItalic ? '*' : ''}`;
  return signs === '' ? words : around(words, signs, [...signs].reverse().join(''));
}

/** Signs touch the words, and blanks stay outside of them (CommonMark 6.2). */
function around(words: string, opening: string, closing: string): string {
  const inner = words.trim();
  if (inner === '') return words;
  const start = words.indexOf(inner);
  return words.slice(0, start) + opening + inner + closing + words.slice(start + inner.length);
}

function codeOf(element: Element): string {
  const words = plainWords(element).replaceAll(/\s+/g, ' ');
  if (words.trim() === '') return words;
  return words.includes('`') ? around(words, '`` ', ' ``') : around(words, '`', '`');
}

function linkOf(element: Element): string {
  const { href } = element.properties;
  const words = writeInline(element.children);
  const address = typeof href === 'string' ? href.trim() : '';
  if (words.trim() === '' || !/^(?:https?:|mailto:)/i.test(address)) return words;
  const target = /[\s()<>]/.test(address)
    ? `<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>`
    : address;
  // An address as its own words is a link as it stands.
  if (plainWords(element).trim() === address) return address;
  return around(words, '[', `](${target})`);
}

function plainWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainWords).join('') : '';
}

/** Words that would otherwise be read as marks (CommonMark 2.4), also by what stands behind them in another element. */
function escapeWords(words: string): string {
  return words
    .replaceAll(/[\\`*[\]~]/g, String.raw`\$&`)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replaceAll(/<(?=[a-z/!?]|$)/gi, String.raw`\<`);
}

/** A line of words that would otherwise begin a heading, a list, a quote or a rule. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(?=(?:#{1,6}|[-+])(?:\s|$)|>|={2,}|-{3,})/, '\\')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}
