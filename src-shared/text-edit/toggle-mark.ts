import { touchedLines } from './lines.ts';
import {
  applyChanges,
  mapPlace,
  type TextChange,
  type TextEdit,
  type TextRange,
} from './text-change.ts';

/** What words can be marked as. */
export type Mark = 'bold' | 'italic' | 'strike' | 'code';

const signs: Readonly<Record<Mark, string>> = {
  bold: '**',
  italic: '*',
  strike: '~~',
  code: '`',
};

/**
 * Marks the selected words, or takes their mark away; a caret stands for the word around it. A selection
 * of several lines is marked line by line, for marks do not reach from one block into another.
 */
export function toggleMark(text: string, selection: TextRange, mark: Mark): TextEdit {
  const pieces = touchedLines(text, selection)
    .map((line) => wordsOf(text, selection, line))
    .filter((piece) => piece !== undefined);
  const [first] = pieces;
  if (first === undefined) return emptyMark(selection, mark);
  const isOn = pieces.every((piece) => insideOf(text, piece, mark) !== undefined);
  const changes = pieces.flatMap((piece) =>
    isOn ? unmarked(text, piece, mark) : marked(text, piece, mark),
  );
  return { changes, selection: selectionAfter(text, selection, pieces, changes, isOn) };
}

/** An empty pair of signs around the caret, to type between. */
function emptyMark({ from, to }: TextRange, mark: Mark): TextEdit {
  const sign = signs[mark];
  const caret = from + sign.length;
  return {
    changes: [{ from, to, insert: sign + sign }],
    selection: { from: caret, to: caret },
  };
}

/** The part of a line that gets the mark: no blank ends, no sign of a list, quote or heading. */
function wordsOf(
  text: string,
  selection: TextRange,
  line: TextRange & { readonly text: string },
): TextRange | undefined {
  const opening = /^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[[ xX]\]\s+)?(?:#{1,6}\s+)?/;
  const begin = line.from + (opening.exec(line.text)?.[0].length ?? 0);
  if (selection.from === selection.to) return wordAround(text, selection.from);
  let from = Math.max(selection.from, begin);
  let to = Math.min(selection.to, line.to);
  while (from < to && isBlank(text[from])) from += 1;
  while (to > from && isBlank(text[to - 1])) to -= 1;
  return from < to ? { from, to } : undefined;
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

function wordAround(text: string, place: number): TextRange | undefined {
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}\p{M}'’-]/u.test(character);
  let from = place;
  let to = place;
  while (from > 0 && isLetter(text[from - 1])) from -= 1;
  while (isLetter(text[to])) to += 1;
  return from < to ? { from, to } : undefined;
}

/**
 * The words without their signs and the length of a sign, where they have the mark. The signs may stand
 * in the piece, around it, or one so and one so.
 */
function insideOf(
  text: string,
  piece: TextRange,
  mark: Mark,
): (TextRange & { readonly length: number }) | undefined {
  for (const sign of signsOf(mark)) {
    const character = sign[0] ?? '';
    const from = piece.from + runLength(text, piece.from, 1, character);
    const to = piece.to - runLength(text, piece.to - 1, -1, character);
    const run = Math.min(
      runLength(text, from - 1, -1, character),
      runLength(text, to, 1, character),
    );
    if (from < to && holds(run, mark)) return { from, to, length: sign.length };
  }
  return undefined;
}

/** A mark's own sign, and the other one that Markdown knows for it. */
function signsOf(mark: Mark): readonly string[] {
  if (mark === 'bold') return ['**', '__'];
  return mark === 'italic' ? ['*', '_'] : [signs[mark]];
}

/** Of three asterisks two are bold and one is italic. */
function holds(run: number, mark: Mark): boolean {
  switch (mark) {
    case 'bold':
    case 'strike':
      return run >= 2;
    case 'italic':
      return run % 2 === 1;
    case 'code':
      return run >= 1;
  }
}

function runLength(text: string, start: number, step: 1 | -1, character: string): number {
  let length = 0;
  while (text[start + length * step] === character) length += 1;
  return length;
}

function marked(text: string, { from, to }: TextRange, mark: Mark): readonly TextChange[] {
  const words = text.slice(from, to);
  const isTicked = mark === 'code' && words.includes('`');
  // Code with backticks in it needs more of them around it (CommonMark 6.1).
  const [opening, closing] = isTicked ? ['`` ', ' ``'] : [signs[mark], signs[mark]];
  return [
    { from, to: from, insert: opening },
    { from: to, to, insert: closing },
  ];
}

function unmarked(text: string, piece: TextRange, mark: Mark): readonly TextChange[] {
  const inside = insideOf(text, piece, mark);
  if (inside === undefined) return [];
  const { from, to, length } = inside;
  return [
    { from: from - length, to: from, insert: '' },
    { from: to, to: to + length, insert: '' },
  ];
}

/** What was selected stays so, without the new signs; a caret stays where it is in its word. */
function selectionAfter(
  text: string,
  selection: TextRange,
  pieces: readonly TextRange[],
  changes: readonly TextChange[],
  isOn: boolean,
): TextRange {
  if (selection.from === selection.to) {
    const closing = changes.at(-1);
    const caret = mapPlace(selection.from, changes);
    const isBehind = !isOn && closing?.from === selection.from;
    const place = isBehind ? caret - closing.insert.length : caret;
    return { from: place, to: place };
  }
  const length = applyChanges(text, changes).length;
  const from = Math.min(pieces[0]?.from ?? selection.from, changes[0]?.from ?? selection.from);
  const last = pieces.at(-1)?.to ?? selection.to;
  const closing = changes.at(-1);
  const to = mapPlace(Math.max(last, closing?.to ?? last), changes);
  const opened = changes[0]?.insert.length ?? 0;
  return { from: from + opened, to: Math.min(length, to - (closing?.insert.length ?? 0)) };
}
