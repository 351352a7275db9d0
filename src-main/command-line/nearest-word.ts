/** The word that was probably meant: at most two letters added, missing, changed or swapped. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  const [nearest] = words
    .map((word) => ({ word, distance: editDistance(written.toLowerCase(), word) }))
    .sort((one, other) => one.distance - other.distance);
  return nearest && nearest.distance <= Math.min(2, nearest.word.length - 1)
    ? nearest.word
    : undefined;
}

/** Levenshtein's distance, row by row. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}
