import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { cappedMarks } from '../markdown/cap-marks.ts';
import { cappedNesting, deepestNesting } from '../markdown/cap-nesting.ts';

/**
 * Reads a piece of Markdown (CommonMark with GFM) into mdast.
 * `definitions` are link and footnote definitions that stand elsewhere in the document; they help to
 * resolve references and are not part of the result. No result is nested deeper than printers can follow:
 * text that would be comes back as one plain paragraph.
 */
export function readMarkdown(source: string, definitions = ''): readonly RootContent[] {
  if (isPlain(source)) return [plainParagraph(source)];
  const text = cappedMarks(cappedNesting(source));
  if (definitions === '' || !text.includes('[')) return parse(text).children;
  const { children } = parse(`${definitions}\n\n${divider}\n\n${text}`);
  const end = children.findIndex((node) => node.type === 'html' && node.value === divider);
  return end < 0 ? parse(text).children : children.slice(end + 1);
}

/**
 * Tells one line of words without anything that Markdown, or GFM's literal links, could mean: most events
 * of a long timeline are, and the parser costs a hundred times the look.
 */
function isPlain(source: string): boolean {
  return plainLine.test(source) && !/www\.|:\/\/| {2}/i.test(source);
}

const plainLine = /^\p{L}[\p{L}\p{N} ,;:.!?()'"’“”–—%=#/+-]*(?<! )$/u;

/** Keeps the text apart from the definitions, which come first because nothing they say stays open. */
const divider = '<!-- definitions -->';

const syntax = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

function parse(text: string): Root {
  const root = fromMarkdown(text, syntax);
  return isShallow(root) ? root : { type: 'root', children: [plainParagraph(text)] };
}

/** Quotes and lists within each other take two levels each, and hold some levels of inline marks. */
const deepestTree = deepestNesting * 2 + 50;

function isShallow(root: Root): boolean {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; depth < deepestTree; depth += 1) {
    if (level.length === 0) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

function plainParagraph(text: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}
