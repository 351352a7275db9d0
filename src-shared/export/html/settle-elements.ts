import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from './element.ts';

/**
 * Gives an author's HTML, before it is sanitised, the form in which sanitising loses nothing that a
 * reader would see: blocks that are not kept become `div`s, so that their words do not run
 * together; form fields become their values; what would play becomes a link.
 */
export function settleElements(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (blocks.has(node.tagName)) {
      node.tagName = 'div';
    } else if (node.tagName === 'option' || node.tagName === 'button') {
      node.children.push({ type: 'text', value: ' ' });
    } else if (node.tagName === 'input' && node.properties.type !== 'checkbox') {
      const value = node.properties.type === 'hidden' ? '' : (node.properties.value ?? '');
      parent?.children.splice(index ?? 0, 1, { type: 'text', value: String(value) });
    } else if (players.has(node.tagName)) {
      node.children.unshift(...playerLink(node));
    }
  });
}

const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside center dialog dir fieldset footer form frameset header hgroup legend ' +
    'listing main menu nav search section'
  ).split(' '),
);

const players: ReadonlySet<string> = new Set(['audio', 'embed', 'video']);

function playerLink(node: Element): readonly Element[] {
  const { src } = node.properties;
  if (typeof src !== 'string' || src === '') return [];
  return [element('a', { href: src }, [`[${node.tagName}: ${src}]`])];
}
