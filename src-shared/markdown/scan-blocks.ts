import type { Block, ListBlock, ListItem } from './block.ts';
import {
  atxHeading,
  closesFence,
  dedent,
  htmlStart,
  indentOf,
  isBlank,
  isDelimiterRow,
  isQuote,
  isRule,
  type ListMarker,
  listMarker,
  openingFence,
  setextLevel,
  withoutMarker,
} from './line-starts.ts';
import { tableCells } from './table-cells.ts';

/**
 * Finds the blocks of a Markdown document by looking at how its lines begin, without reading their inline
 * content. It is many times faster than a full parser and leaves every character where it stands; the pieces
 * a printer needs as a tree are read by micromark later. Every line that is not blank,
 * from line `from` (0-based) on, is in exactly one block.
 */
export function scanBlocks(lines: readonly string[], from = 0): readonly Block[] {
  const blocks: Block[] = [];
  let at = from;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (isBlank(line)) {
      at += 1;
      continue;
    }
    const block = blockAt(lines, at);
    blocks.push(block);
    at = block.end;
  }
  return blocks;
}

function blockAt(lines: readonly string[], start: number): Block {
  const line = lines[start] ?? '';
  if (indentOf(line) > 3) return { kind: 'code', start, end: indentedCodeEnd(lines, start) };
  const heading = atxHeading(line);
  if (heading) return { kind: 'heading', start, end: start + 1, ...heading };
  const fence = openingFence(line);
  if (fence) return { kind: 'code', start, end: fenceEnd(lines, start, fence) };
  if (isRule(line)) return { kind: 'rule', start, end: start + 1 };
  const marker = listMarker(line);
  if (marker) return listAt(lines, start, marker);
  if (isQuote(line)) return { kind: 'quote', start, end: quoteEnd(lines, start) };
  const html = htmlStart(line, false);
  if (html) return { kind: 'html', start, end: htmlEnd(lines, start, html) };
  if (tableStarts(lines, start)) return { kind: 'table', start, end: tableEnd(lines, start) };
  return paragraphAt(lines, start);
}

function indentedCodeEnd(lines: readonly string[], start: number): number {
  let end = start + 1;
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    if (indentOf(line) <= 3) break;
    end = at + 1;
  }
  return end;
}

function fenceEnd(
  lines: readonly string[],
  start: number,
  fence: { character: string; length: number },
): number {
  for (let at = start + 1; at < lines.length; at += 1) {
    if (closesFence(lines[at] ?? '', fence)) return at + 1;
  }
  return lines.length;
}

function htmlEnd(
  lines: readonly string[],
  start: number,
  end: { within: string } | 'blank',
): number {
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (end === 'blank') {
      if (isBlank(line)) return at;
    } else if ((at > start ? line : line.trimStart().slice(1)).toLowerCase().includes(end.within))
      return at + 1;
  }
  return lines.length;
}

function quoteEnd(lines: readonly string[], start: number): number {
  let at = start + 1;
  while (at < lines.length && (isQuote(lines[at] ?? '') || continuesParagraph(lines, at))) at += 1;
  return at;
}

function tableStarts(lines: readonly string[], start: number): boolean {
  const delimiter = lines[start + 1] ?? '';
  if (!isDelimiterRow(delimiter)) return false;
  return tableCells(lines[start] ?? '').length === tableCells(delimiter).length;
}

function tableEnd(lines: readonly string[], start: number): number {
  let at = start + 2;
  while (at < lines.length && !isBlank(lines[at] ?? '') && !startsBlock(lines[at] ?? '')) at += 1;
  return at;
}

function paragraphAt(lines: readonly string[], start: number): Block {
  let at = start + 1;
  while (at < lines.length) {
    const level = setextLevel(lines[at] ?? '');
    if (level) {
      const text = lines
        .slice(start, at)
        .map((line) => line.trim())
        .join(' ');
      return { kind: 'heading', start, end: at + 1, level, text };
    }
    if (!continuesParagraph(lines, at) || tableStarts(lines, at)) break;
    at += 1;
  }
  return { kind: 'paragraph', start, end: at };
}

function continuesParagraph(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return !isBlank(line) && !startsBlock(line);
}

/** Tells whether a line ends the paragraph above it. */
function startsBlock(line: string): boolean {
  if (indentOf(line) > 3) return false;
  if (
    atxHeading(line) ||
    openingFence(line) ||
    isRule(line) ||
    isQuote(line) ||
    htmlStart(line, true)
  )
    return true;
  const marker = listMarker(line);
  return marker !== undefined && !marker.empty && (!marker.ordered || marker.number === 1);
}

function listAt(lines: readonly string[], start: number, first: ListMarker): ListBlock {
  const items: ListItem[] = [];
  let at = start;
  let marker: ListMarker | undefined = first;
  while (marker && marker.ordered === first.ordered && marker.delimiter === first.delimiter) {
    const end = itemEnd(lines, at, marker);
    items.push({ start: at, end, content: marker.content });
    at = end;
    const next = nextNotBlank(lines, at);
    marker =
      next < lines.length && indentOf(lines[next] ?? '') <= 3
        ? listMarker(lines[next] ?? '')
        : undefined;
    if (marker && marker.ordered === first.ordered && marker.delimiter === first.delimiter)
      at = next;
  }
  const end = items.at(-1)?.end ?? start + 1;
  return { kind: 'list', start, end, ordered: first.ordered, items };
}

function nextNotBlank(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at] ?? '')) at += 1;
  return at;
}

/** The first line after an item: what is indented belongs to it, and what lazily continues its paragraph. */
function itemEnd(lines: readonly string[], start: number, marker: ListMarker): number {
  const first = withoutMarker(lines[start] ?? '', marker.content);
  let state = itemState(first, undefined);
  let end = start + 1;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isBlank(line)) {
      if (marker.empty && at === start + 1) return end;
      state = { ...state, isLazy: false };
      continue;
    }
    const isIndented = indentOf(line) >= marker.content;
    if (!isIndented && (!state.isLazy || endsItem(line))) return end;
    if (isIndented) state = itemState(dedent(line, marker.content), state.fence);
    end = at + 1;
  }
  return end;
}

/** Where a list item stands after one of its lines. */
type ItemState = {
  /** The code fence that is open. */
  readonly fence: { readonly character: string; readonly length: number } | undefined;
  /** The next line may go on without being indented. */
  readonly isLazy: boolean;
};

function itemState(content: string, open: ItemState['fence']): ItemState {
  if (open) return { fence: closesFence(content, open) ? undefined : open, isLazy: false };
  const fence = openingFence(content);
  const isText = !fence && !isBlank(content) && !atxHeading(content) && !isRule(content);
  return { fence, isLazy: isText };
}

function endsItem(line: string): boolean {
  return startsBlock(line) || listMarker(line) !== undefined;
}
