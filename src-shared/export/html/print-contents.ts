import type { Element } from 'hast';
import type { ContentsNode } from '../../document/document-tree.ts';
import { block, type Content, element } from './element.ts';
import type { PiecePrinter } from './piece-printer.ts';

type Entry = ContentsNode['entries'][number];

/** Prints the table of contents as nested lists of links. */
export function printContents({ entries }: ContentsNode, pieces: PiecePrinter): Element {
  const list = printLevel(entries, shallowest(entries), pieces);
  return block('nav', { className: ['contents'], ariaLabel: 'Contents' }, list);
}

/** Entries deeper than `depth` belong to the entry before them. */
function printLevel(entries: readonly Entry[], depth: number, pieces: PiecePrinter): Element[] {
  if (entries.length === 0) return [];
  const items: Element[] = [];
  for (let start = 0; start < entries.length; ) {
    let end = start + 1;
    while (end < entries.length && depthAt(entries, end) > depth) end += 1;
    items.push(printEntry(entries.slice(start, end), pieces));
    start = end;
  }
  return [block('ul', {}, items)];
}

function printEntry([entry, ...below]: readonly Entry[], pieces: PiecePrinter): Element {
  const link: Content[] = entry
    ? [element('a', { href: `#${encodeURIComponent(entry.id)}` }, pieces.label(entry.source))]
    : [];
  return element('li', {}, [...link, ...printLevel(below, shallowest(below), pieces)]);
}

function shallowest(entries: readonly Entry[]): number {
  return entries.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
}

function depthAt(entries: readonly Entry[], index: number): number {
  return entries[index]?.depth ?? 0;
}
