import { asParagraph, withoutIndent } from './as-paragraph.ts';
import type { Block, ListItem } from './block.ts';
import { dedent, isBlank, withoutMarker } from './line-starts.ts';
import { scanBlocks } from './scan-blocks.ts';
import { seal } from './seal.ts';

/** Lines of the input in order; `first` is the 1-based number of the first of them. */
export type Lines = { readonly lines: readonly string[]; readonly first: number };

/** The text of a run of lines, word for word, without blank lines at its ends. */
export function textOf(lines: readonly string[], start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && isBlank(lines[from] ?? '')) from += 1;
  while (to > from && isBlank(lines[to - 1] ?? '')) to -= 1;
  return lines.slice(from, to).join('\n').trimEnd();
}

/** The text of blocks that stand one after the other, with what is between them. */
export function textOfBlocks(lines: readonly string[], blocks: readonly Block[]): string {
  const first = blocks[0];
  const last = blocks.at(-1);
  return first && last ? textOf(lines, first.start, last.end) : '';
}

/** The line, from 0, on which a list item's words begin: that of its marker or the next. */
export function itemStart(lines: readonly string[], { start, end, content }: ListItem): number {
  const isBelow = end > start + 1 && isBlank(withoutMarker(lines[start] ?? '', content));
  return isBelow ? start + 1 : start;
}

/** The lines of a list item from there on, without its marker and indentation. */
export function itemLines(lines: readonly string[], item: ListItem): readonly string[] {
  const below = lines.slice(itemStart(lines, item) + 1, item.end);
  return [firstItemLine(lines, item), ...below.map((line) => dedent(line, item.content))];
}

/** The first of them. */
export function firstItemLine(lines: readonly string[], item: ListItem): string {
  const { start, content } = item;
  const from = itemStart(lines, item);
  const line = lines[from] ?? '';
  return from === start ? withoutMarker(line, content) : withoutIndent(dedent(line, content));
}

/** The text of a list item, by its lines: a code fence left open ends with it. */
export function itemText(lines: readonly string[]): string {
  return seal(withoutIndent(textOf(lines, 0, lines.length)));
}

/**
 * The text of lines whose first is what is left of a paragraph's first line behind a time or a label; `lines` are
 * the whole of it, from that first line on.
 */
export function textBehind(rest: string, lines: readonly string[]): string {
  const below = lines.slice(1);
  if (rest !== '') return seal(asParagraph(textOf([rest, ...below], 0, lines.length)));
  const goesOn = (scanBlocks(lines.slice(0, 2))[0]?.end ?? 0) > 1;
  const text = textOf(below, 0, below.length);
  return seal(goesOn ? asParagraph(text) : withoutIndent(text));
}

/** What is left of a line with the white space at its end, which may be a hard break. */
export function withTailOf(line: string, rest: string): string {
  return rest === '' ? rest : rest.trimEnd() + line.slice(line.trimEnd().length);
}
