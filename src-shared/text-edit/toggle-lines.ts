import { type Line, touchedLines } from './lines.ts';
import { mapPlace, type TextChange, type TextEdit, type TextRange } from './text-change.ts';

/** What lines can be made. */
export type LineLook = 'bullets' | 'numbers' | 'checks' | 'quote' | 'heading';

/** A line's indentation, its sign of a list, its box to tick, and the rest. */
const listLine = /^(\s*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?(\[[ xX]\][ \t]+)?(.*)$/;

/**
 * Makes the touched lines a list, a quote or a heading, or takes that away where all of them are one.
 * Blank lines stay as they are unless there is no other. A heading goes through three looks: a section's
 * first level below its own, the next level, none.
 */
export function toggleLines(text: string, selection: TextRange, look: LineLook): TextEdit {
  const lines = touchedLines(text, selection);
  const written = lines.filter(({ text: words }) => words.trim() !== '');
  const meant = written.length === 0 ? lines : written;
  const next = rewriter(meant, look);
  const changes = meant.flatMap((line, index) => changeOf(line, next(line.text, index)));
  return {
    changes,
    selection: { from: mapPlace(selection.from, changes), to: mapPlace(selection.to, changes) },
  };
}

/** Only what stands before the words changes, so that a caret in them keeps its place. */
function changeOf(line: Line, after: string): readonly TextChange[] {
  if (after === line.text) return [];
  let same = 0;
  const most = Math.min(after.length, line.text.length);
  while (same < most && after.at(-1 - same) === line.text.at(-1 - same)) same += 1;
  const insert = after.slice(0, after.length - same);
  return [{ from: line.from, to: line.to - same, insert }];
}

type Rewriter = (line: string, index: number) => string;

function rewriter(lines: readonly Line[], look: LineLook): Rewriter {
  switch (look) {
    case 'bullets':
      return isAll(lines, isBullet) ? withoutSign : (line) => withSign(line, '- ');
    case 'numbers':
      return isAll(lines, isNumber)
        ? withoutSign
        : (line, index) => withSign(line, `${index + 1}. `);
    case 'checks':
      return isAll(lines, isCheck) ? withoutSign : (line) => withSign(line, '- [ ] ');
    case 'quote':
      return isAll(lines, (line) => line.startsWith('>'))
        ? (line) => line.replace(/^> ?/, '')
        : (line) => `> ${line}`;
    case 'heading':
      return headingRewriter(lines[0]?.text ?? '');
  }
}

/** By the number of signs before; absent: none. */
const levelAfter: Readonly<Record<number, number>> = { 0: 3, 3: 4 };

function headingRewriter(first: string): Rewriter {
  const level = /^(#{1,6})\s/.exec(first)?.[1]?.length ?? 0;
  const next = levelAfter[level] ?? 0;
  const sign = next === 0 ? '' : `${'#'.repeat(next)} `;
  return (line) => sign + line.replace(/^\s*(?:#{1,6}(?:\s+|$))?/, '');
}

function isAll(lines: readonly Line[], is: (line: string) => boolean): boolean {
  return lines.every(({ text }) => is(text));
}

function isBullet(line: string): boolean {
  return /^\s*[-*+][ \t]+(?!\[[ xX]\][ \t])/.test(line);
}

function isNumber(line: string): boolean {
  return /^\s*\d{1,9}[.)][ \t]/.test(line);
}

function isCheck(line: string): boolean {
  return /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/.test(line);
}

function withoutSign(line: string): string {
  return line.replace(listLine, '$1$4');
}

function withSign(line: string, sign: string): string {
  const [, indent = '', , , words = ''] = listLine.exec(line) ?? [];
  return indent + sign + words;
}
