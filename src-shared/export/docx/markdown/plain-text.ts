import type { Nodes } from 'mdast';
import { descendants } from './descendants.ts';

/** The words of a piece of Markdown without any marks; breaks and blocks are lines. */
export function plainText(nodes: readonly Nodes[]): string {
  const words = nodes.flatMap((node) => [...descendants(node)].map(ownText));
  return words.join('').replaceAll(/\n+/g, '\n').trim();
}

function ownText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'code':
      return `\n${node.value}`;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
    case 'heading':
    case 'paragraph':
    case 'tableRow':
      return '\n';
    default:
      return '';
  }
}
