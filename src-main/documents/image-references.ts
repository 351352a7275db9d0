import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readMarkdown } from '../../src-shared/document/read-markdown.ts';

/** Where a Markdown text names the address of an image, and the address. */
export type ImageReference = {
  /** Offsets of the address in the text, with the angle brackets it may stand in. */
  readonly start: number;
  readonly end: number;
  readonly address: string;
};

/** Finds the addresses of all images in a Markdown text, in their order: inline, defined, and in HTML. */
export function imageReferences(text: string): readonly ImageReference[] {
  const found: ImageReference[] = [];
  const root: Root = { type: 'root', children: [...readMarkdown(text)] };
  visit(root, (node) => {
    const offset = node.position?.start.offset ?? 0;
    const source = text.slice(offset, node.position?.end.offset);
    for (const { start, end, address } of addressesIn(node, source)) {
      found.push({ start: offset + start, end: offset + end, address });
    }
  });
  return found.sort((one, other) => one.start - other.start);
}

/** The addresses of images in one node, counted from its start. */
function addressesIn(node: Nodes, source: string): readonly ImageReference[] {
  switch (node.type) {
    case 'image': {
      const titleLength = node.title ? node.title.length + 2 : 0;
      const before = source.lastIndexOf('](', source.length - titleLength);
      return addressAfter(source.slice(0, -1), before, node.url);
    }
    case 'definition':
      return addressAfter(source, source.indexOf(']:'), node.url);
    case 'html':
      return htmlImages(source);
    default:
      return [];
  }
}

/** The address that follows two characters of Markdown, `](` or `]:`, and blanks. */
function addressAfter(source: string, mark: number, address: string): readonly ImageReference[] {
  if (mark < 0) return [];
  const blanks = /^\s*/.exec(source.slice(mark + 2))?.[0].length ?? 0;
  const start = mark + 2 + blanks;
  const length = /^(?:<[^<>\n]*>|\S*)/.exec(source.slice(start))?.[0].length ?? 0;
  return [{ start, end: start + length, address }];
}

function htmlImages(source: string): readonly ImageReference[] {
  const images = /<img\b[^<>]*?\ssrc\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;
  return Array.from(source.matchAll(images), (match) => {
    const raw = match[1] ?? match[2] ?? match[3] ?? '';
    const isQuoted = match[3] === undefined;
    const end = match.index + match[0].length - (isQuoted ? 1 : 0);
    return { start: end - raw.length, end, address: raw.replaceAll('&amp;', '&') };
  });
}
