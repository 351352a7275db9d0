/** The cells of a table row as inline Markdown, trimmed, their `\|` read as `|` (GFM 4.10). */
export function tableCells(row: string): readonly string[] {
  const text = row.trim();
  const cells: string[] = [];
  let cell = '';
  let index = text.startsWith('|') ? 1 : 0;
  for (; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (character === '\\' && text[index + 1] === '|') {
      cell += '|';
      index += 1;
    } else if (character === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  if (cell.trim() !== '' || cells.length === 0) cells.push(cell.trim());
  return cells;
}

/** A cell's Markdown as it stands in a table row. */
export function writeTableCell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
}
