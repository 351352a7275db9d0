import { type Line, lineBefore, touchedLines } from './lines.ts';
import { mapPlace, type TextChange, type TextEdit, type TextRange } from './text-change.ts';

const item = /^([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)/;

/**
 * Nests the touched items of a list below the item before them, or (`out`) brings them back to the level
 * above. Undefined, where the lines are no items or can go no further: the key may mean something else.
 */
export function indentList(
  text: string,
  selection: TextRange,
  direction: 'in' | 'out',
): TextEdit | undefined {
  const lines = touchedLines(text, selection);
  const [first] = lines;
  if (first === undefined || !item.test(first.text)) return undefined;
  const now = indentOf(first.text);
  const wanted = direction === 'in' ? nestedIndent(text, first) : outerIndent(text, first);
  if (wanted === undefined || wanted === now) return undefined;
  const changes = lines
    .filter(({ text: words }) => words.trim() !== '')
    .map((line): TextChange => {
      const own = indentOf(line.text);
      const insert = ' '.repeat(Math.max(0, own + wanted - now));
      return { from: line.from, to: line.from + own, insert };
    });
  return {
    changes,
    selection: { from: placeAfter(selection.from, changes), to: placeAfter(selection.to, changes) },
  };
}

/** A caret before the indentation goes with the words behind it. */
function placeAfter(place: number, changes: readonly TextChange[]): number {
  const own = changes.find(({ from, to }) => from <= place && place <= to);
  return mapPlace(own === undefined ? place : own.to, changes);
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** Below the words of the item before, which CommonMark asks of what is nested in it. */
function nestedIndent(text: string, line: Line): number | undefined {
  const own = indentOf(line.text);
  for (const before of itemsAbove(text, line)) {
    const [all = '', indent = ''] = item.exec(before.text) ?? [];
    if (indent.length <= own) return Math.max(own, all.length);
  }
  return undefined;
}

function outerIndent(text: string, line: Line): number | undefined {
  const own = indentOf(line.text);
  if (own === 0) return undefined;
  for (const before of itemsAbove(text, line)) {
    const indent = indentOf(before.text);
    if (indent < own) return indent;
  }
  return 0;
}

/** The items of the list above a line, the nearest first; the list ends at words without indentation. */
function* itemsAbove(text: string, line: Line): Generator<Line> {
  let before = lineBefore(text, line.from);
  while (before !== undefined) {
    if (item.test(before.text)) yield before;
    else if (/^\S/.test(before.text)) return;
    before = lineBefore(text, before.from);
  }
}
