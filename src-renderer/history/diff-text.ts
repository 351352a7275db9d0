import { diffLines, diffWordsWithSpace } from 'diff';

/** A stretch of a line. */
export type DiffPiece = {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
};

/** A row of a comparison: a line that stays, comes, goes or changes, or a number of lines left out. */
export type DiffRow =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly pieces: readonly DiffPiece[] }
  | { readonly kind: 'changed'; readonly pieces: readonly DiffPiece[] }
  | { readonly kind: 'skipped'; readonly count: number };

/** Lines that are shown before and after a change. */
const context = 2;

/** Compares two texts line by line, and lines that changed word by word. Empty: they are the same. */
export function diffText(before: string, after: string): readonly DiffRow[] {
  const parts: (readonly DiffRow[])[] = [];
  let removed: readonly string[] = [];
  const settle = () => {
    parts.push(removed.map((text) => wholeLine('removed', text)));
    removed = [];
  };
  for (const { value, added, removed: isRemoved } of diffLines(before, after)) {
    const lines = linesOf(value);
    if (isRemoved) {
      settle();
      removed = lines;
    } else if (added) {
      const pairs = removed.length === lines.length ? removed : [];
      if (pairs.length === 0) settle();
      parts.push(lines.map((line, at) => changedLine(pairs[at], line)));
      removed = [];
    } else {
      settle();
      parts.push(lines.map((line) => wholeLine('same', line)));
    }
  }
  settle();
  return withoutFarLines(parts.flat());
}

function linesOf(value: string): readonly string[] {
  return value.replace(/\n$/, '').split('\n');
}

function wholeLine(kind: DiffPiece['kind'], text: string): DiffRow {
  return { kind, pieces: [{ kind, text }] };
}

function changedLine(before: string | undefined, after: string): DiffRow {
  if (before === undefined) return wholeLine('added', after);
  const pieces = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): DiffPiece => ({ kind: kindOf(added, removed), text: value }),
  );
  return { kind: 'changed', pieces };
}

function kindOf(added: boolean, removed: boolean): DiffPiece['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

/** Leaves out the lines that stay and stand far from any change, and says how many they are. */
function withoutFarLines(rows: readonly DiffRow[]): readonly DiffRow[] {
  const near = new Set<number>();
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'same') continue;
    for (let at = index - context; at <= index + context; at += 1) near.add(at);
  }
  if (near.size === 0) return [];
  const shown: DiffRow[] = [];
  for (const [index, row] of rows.entries()) {
    const last = shown.at(-1);
    if (near.has(index)) shown.push(row);
    else if (last?.kind === 'skipped') shown[shown.length - 1] = { ...last, count: last.count + 1 };
    else shown.push({ kind: 'skipped', count: 1 });
  }
  return shown;
}
