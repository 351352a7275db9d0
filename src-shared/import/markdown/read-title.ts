import type { Block } from '../../markdown/block.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { isContentsHeading, roleOfHeading } from '../section-names.ts';
import type { OutlineNode } from './outline.ts';

/** The title of a document, what stands directly below it, and its sections. */
export type TitleReading = {
  readonly title: string;
  readonly isInFrontMatter?: true;
  readonly blocks: readonly Block[];
  readonly sections: readonly OutlineNode[];
};

/**
 * Finds the title: a heading of the first level before everything else, or a bold line of its own there,
 * or what the front matter says.
 */
export function readTitle(
  lines: readonly string[],
  outline: OutlineNode,
  fromFrontMatter: string | undefined,
): TitleReading {
  const [first, ...others] = outline.children;
  if (outline.blocks.length === 0 && first?.heading && isTitle(first, others)) {
    const { heading, blocks, children } = first;
    return { title: heading.text, blocks, sections: [...children, ...others] };
  }
  const [top, ...rest] = outline.blocks;
  const bold =
    top?.kind === 'paragraph' && top.end === top.start + 1
      ? boldLine(lines[top.start] ?? '')
      : undefined;
  if (bold !== undefined && fromFrontMatter === undefined)
    return { title: bold, blocks: rest, sections: outline.children };
  return {
    title: fromFrontMatter ?? '',
    ...(fromFrontMatter !== undefined && { isInFrontMatter: true }),
    blocks: outline.blocks,
    sections: outline.children,
  };
}

function isTitle({ heading }: OutlineNode, others: readonly OutlineNode[]): boolean {
  if (heading?.level !== 1) return false;
  const isSection = isContentsHeading(heading.text) || roleOfHeading(heading.text) !== undefined;
  return !isSection || !others.some((other) => other.heading?.level === 1);
}

function boldLine(line: string): string | undefined {
  const text = /^\*\*([^*]+)\*\*$/.exec(line.trim())?.[1];
  return text !== undefined && plainText(text) !== '' && !text.endsWith(':') ? text : undefined;
}
