/** The items whose words hold every word of a search, those that begin with it first. */
export function matches<Item>(
  items: readonly Item[],
  search: string,
  wordsOf: (item: Item) => string,
): readonly Item[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  const whole = wanted.join(' ');
  const ranked = items.flatMap((item) => {
    const words = wordsOf(item).trim().toLowerCase();
    return wanted.every((word) => words.includes(word))
      ? [{ item, rank: rankOf(words, whole) }]
      : [];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ item }) => item);
}

function rankOf(words: string, whole: string): number {
  if (words.startsWith(whole)) return 0;
  if (words.includes(` ${whole}`)) return 1;
  return words.includes(whole) ? 2 : 3;
}
