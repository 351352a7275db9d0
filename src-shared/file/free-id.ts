/** Finds ids that nothing has yet: that of another part with a number behind it. */
export function freeId(taken: Set<string>): (id: string) => string {
  const counts = new Map<string, number>();
  return (id) => {
    // An id has at most 200 characters.
    const stem = id.slice(0, 180);
    let count = (counts.get(stem) ?? 1) + 1;
    while (taken.has(`${stem}-${count}`)) count += 1;
    counts.set(stem, count);
    taken.add(`${stem}-${count}`);
    return `${stem}-${count}`;
  };
}
