/** Tells a text whose first two lines are parted alike, as the rows of a table are. */
export function mayBeTable(lines: readonly string[]): boolean {
  const [first, second] = lines.filter((line) => line.trim() !== '');
  if (first === undefined || second === undefined) return false;
  return delimiters.some(([delimiter, fewest]) => {
    const count = first.split(delimiter).length - 1;
    return count >= fewest && second.split(delimiter).length - 1 === count;
  });
}

/** Each with how many of it a line needs: commas stand in sentences, too. */
const delimiters = [
  [';', 1],
  ['\t', 1],
  [',', 2],
] as const;
