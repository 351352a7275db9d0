/** Suggestions for a misspelled word, the likeliest first; those as likely as each other stay in their order. */
export function rankSuggestions(word: string, suggestions: readonly string[]): readonly string[] {
  const costs = new Map(suggestions.map((each) => [each, cost(word, each)]));
  return suggestions.toSorted((one, other) => (costs.get(one) ?? 0) - (costs.get(other) ?? 0));
}

/** Letters in the wrong order are what fingers do most; the first letter and the capitals are seldom wrong. */
function cost(word: string, suggestion: string): number {
  const [from, to] = [word.toLowerCase(), suggestion.toLowerCase()];
  const isOtherStart = from[0] !== to[0];
  const isOtherCase = /^\p{Lu}/u.test(word) !== /^\p{Lu}/u.test(suggestion);
  return distance(from, to) + (isOtherStart ? 0.5 : 0) + (isOtherCase ? 0.25 : 0);
}

/** The edit distance with swapped neighbours (optimal string alignment), where a swap costs half. */
function distance(from: string, to: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const changed = at(last, column - 1) + (isSame ? 0 : 1);
      const shorter = at(last, column) + 1;
      const longer = at(next, column - 1) + 1;
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = isSwapped ? at(before, column - 2) + 0.5 : Number.POSITIVE_INFINITY;
      next.push(Math.min(changed, shorter, longer, swapped));
    }
    before = last;
    last = next;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
