import type { Block } from '../../markdown/block.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { textBehind, withTailOf } from '../../markdown/text-of-lines.ts';
import type { Field } from '../../report/report.ts';
import { parseTime } from '../../time/parse-time.ts';
import { roleOfHeading } from '../section-names.ts';

/** A paragraph's label, `**Impact**: …` or `**Impact:** …`, and what follows it on the line. */
export function labelOf(
  line: string,
): { readonly label: string; readonly rest: string } | undefined {
  const match = /^(?:\*\*([^*\n]{1,80})\*\*|__([^_\n]{1,80})__)(:?)(?=\s|$)/.exec(line);
  if (!match) return undefined;
  const words = (match[1] ?? match[2] ?? '').trim();
  const inside = words.endsWith(':');
  if (!inside && match[3] !== ':') return undefined;
  const label = inside ? words.slice(0, -1).trim() : words;
  if (label === '' || parseTime(plainText(label))) return undefined;
  return { label, rest: withTailOf(line, line.slice(match[0].length).trimStart()) };
}

/**
 * Reads blocks as labelled fields, if the first is labelled: a field goes on to the next label, also
 * when the labels stand on the lines of one paragraph.
 */
export function readFields(
  lines: readonly string[],
  blocks: readonly Block[],
  newId: () => string,
): readonly Field[] | undefined {
  const first = blocks[0];
  if (first?.kind !== 'paragraph' || !labelOf(lines[first.start] ?? '')) return undefined;
  const starts = blocks.flatMap((block) => labelledLines(lines, block));
  const end = blocks.at(-1)?.end ?? first.end;
  return starts.map((start, index) => fieldAt(lines, start, starts[index + 1] ?? end, newId));
}

function labelledLines(lines: readonly string[], block: Block): readonly number[] {
  if (block.kind !== 'paragraph') return [];
  const own = Array.from(
    { length: block.end - block.start },
    (_value, index) => block.start + index,
  );
  return own.filter((at) => labelOf(lines[at] ?? '') !== undefined);
}

function fieldAt(lines: readonly string[], start: number, end: number, newId: () => string): Field {
  const { label, rest } = labelOf(lines[start] ?? '') ?? { label: '', rest: '' };
  const role = roleOfHeading(label);
  const text = textBehind(rest, lines.slice(start, end));
  return { id: newId(), label, ...(role && { role }), text: text.trimEnd() };
}
