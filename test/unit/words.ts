/** The words of a text, without the numbers of ordered lists and the names of tags that only mark up. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .replaceAll(/<\/?(?:b|strong|i|em|code)>/g, '')
      .replaceAll(/^[\s>]*\d{1,9}[.)](?=\s|$)/gm, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words of `source` that `result` has fewer times, whatever their case. */
export function missingWords(source: string, result: string): readonly string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(result))
    left.set(word.toLowerCase(), (left.get(word.toLowerCase()) ?? 0) + 1);
  return wordsOf(source).filter((word) => {
    const count = left.get(word.toLowerCase()) ?? 0;
    left.set(word.toLowerCase(), count - 1);
    return count <= 0;
  });
}
