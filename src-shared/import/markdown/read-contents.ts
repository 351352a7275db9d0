import { nameOf } from '../../markdown/plain-text.ts';
import { isContentsHeading } from '../section-names.ts';
import type { OutlineNode } from './outline.ts';
import type { ReadContext } from './read-context.ts';

/** The depth of headings listed where none is said. */
export const usualContentsDepth = 2;

/**
 * Tells whether a section is a table of contents that can be made again from the headings, and how many
 * levels it lists: every line is a link into the document and all together are its headings in order.
 */
export function readContents(
  context: ReadContext,
  node: OutlineNode,
): { readonly depth: number } | undefined {
  if (!node.heading || !isContentsHeading(node.heading.text)) return undefined;
  const listed = node.blocks.filter((block) => block.kind !== 'rule');
  const texts = listed
    .flatMap((block) => context.source.lines.slice(block.start, block.end))
    .flatMap(linkText);
  if (texts.length === 0 || texts.includes(undefined)) return undefined;
  const depth = [usualContentsDepth, 1, 3, 4, 5, 6].find((levels) =>
    sameNames(texts, headingsTo(context, levels)),
  );
  return depth === undefined ? undefined : { depth };
}

/** The text of a line `- [text](#anchor)`; nothing for a blank line, undefined for any other. */
function linkText(line: string): readonly (string | undefined)[] {
  if (line.trim() === '') return [];
  const match = /^\s*(?:[-+*]|\d{1,9}[.)])\s+\[([^\][]+)\]\(#[^()\s]*\)\s*$/.exec(line);
  return [match?.[1]];
}

function headingsTo(context: ReadContext, levels: number): readonly string[] {
  return context.sections.flatMap((node) => headingsBelow(node, levels));
}

function headingsBelow(node: OutlineNode, levels: number): readonly string[] {
  if (!node.heading || isContentsHeading(node.heading.text)) return [];
  const below =
    levels > 1 ? node.children.flatMap((child) => headingsBelow(child, levels - 1)) : [];
  return [node.heading.text, ...below];
}

function sameNames(some: readonly (string | undefined)[], others: readonly string[]): boolean {
  return (
    some.length === others.length &&
    some.every((name, at) => nameOf(name ?? '') === nameOf(others[at] ?? ''))
  );
}
