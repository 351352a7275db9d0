import type { Element, ElementContent, Properties, Text } from 'hast';

/** Content of an element: nodes, and strings for text. */
export type Content = ElementContent | string;

/** Builds an element; strings become text. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly Content[] = [],
): Element {
  return { type: 'element', tagName, properties, children: children.map(toNode) };
}

/** Builds an element whose children stand on lines of their own, so that the file can be read. */
export function block(
  tagName: string,
  properties: Properties,
  children: readonly Content[],
): Element {
  return element(tagName, properties, ['\n', ...children.flatMap((child) => [child, '\n'])]);
}

/** Tells whether a node is nothing but white space between elements. */
export function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function toNode(content: Content): ElementContent {
  return typeof content === 'string' ? text(content) : content;
}

function text(value: string): Text {
  return { type: 'text', value };
}
