import type { Block, ListItem } from './block.ts';
import { dedent, isBlank } from './line-starts.ts';

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

/** The lines of a list item without its marker and indentation. */
export function itemLines(lines: readonly string[], item: ListItem): readonly string[] {
  return lines
    .slice(item.start, item.end)
    .map((line, index) =>
      index === 0 ? withoutMarker(line, item.content) : dedent(line, item.content),
    );
}

function withoutMarker(line: string, content: number): string {
  const text = line.trimStart();
  const marker = /^(?:[-+*]|\d{1,9}[.)])/.exec(text)?.[0].length ?? 0;
  const indent = line.length - text.length;
  return dedent(text.slice(marker), Math.max(0, content - indent - marker));
}

/** What is left of a line with the white space at its end, which may be a hard break. */
export function withTailOf(line: string, rest: string): string {
  return rest === '' ? rest : rest.trimEnd() + line.slice(line.trimEnd().length);
}
