import type { ElementContent } from 'hast';
import { element } from './element.ts';

/**
 * Marks words of more than `longest` characters, which the stylesheet then lets break anywhere when
 * they do not fit, and gives them places after punctuation where they rather break.
 */
export function breakLongWords(
  nodes: readonly ElementContent[],
  longest: number,
): ElementContent[] {
  const longWord = new RegExp(`([^ \\t\\n\\r\\f]{${longest + 1},})`);
  const visit = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') return node.value.split(longWord).flatMap(printPart);
    if (node.type !== 'element' || node.tagName === 'pre') return [node];
    return [{ ...node, children: node.children.flatMap(visit) }];
  };
  return nodes.flatMap(visit);
}

/** Of the parts that splitting gives every second one is a long word. */
function printPart(part: string, index: number): ElementContent[] {
  if (part === '') return [];
  if (index % 2 === 0) return [{ type: 'text', value: part }];
  const pieces = part.match(upToPunctuation) ?? [];
  const content = pieces.flatMap((piece, position) =>
    position === 0 ? [piece] : [element('wbr', {}), piece],
  );
  return [element('span', { className: ['long-word'] }, content)];
}

const upToPunctuation = /[^./_:=&?,;@-]+[./_:=&?,;@-]{0,3}|[./_:=&?,;@-]{1,3}/g;
