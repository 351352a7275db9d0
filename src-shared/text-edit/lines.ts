import type { TextRange } from './text-change.ts';

/** A line of a text, without its break. */
export type Line = TextRange & { readonly text: string };

/** The lines that a selection touches, at least the one of its caret. */
export function touchedLines(text: string, { from, to }: TextRange): readonly Line[] {
  const first = text.lastIndexOf('\n', from - 1) + 1;
  const lines: Line[] = [];
  for (let start = first; start <= to || lines.length === 0; ) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    lines.push({ from: start, to: end, text: text.slice(start, end) });
    start = end + 1;
    if (end === text.length) break;
  }
  // A selection that ends before the first letter of a line does not mean that line.
  const last = lines.at(-1);
  return lines.length > 1 && last !== undefined && last.from === to ? lines.slice(0, -1) : lines;
}

/** The line before the one that begins here; undefined at the beginning of the text. */
export function lineBefore(text: string, start: number): Line | undefined {
  if (start === 0) return undefined;
  const from = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
  return { from, to: start - 1, text: text.slice(from, start - 1) };
}
