/**
 * The link and footnote definitions of a text, one block each: what other pieces of the same report may refer to.
 * A definition inside a list or a quote is found too, as Markdown lets it count for the whole document.
 */
export function definitionsIn(text: string): readonly string[] {
  if (!text.includes(']:')) return [];
  const found: string[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').replace(/^[\s>]*/, '');
    const match = /^\[(\^?)[^\][]{1,999}\]:/.exec(line);
    if (!match) continue;
    const block = [line];
    while (match[1] === '^' && /^(?: {4}|\t)\S/.test(lines[at + 1] ?? '')) {
      at += 1;
      block.push(lines[at] ?? '');
    }
    found.push(block.join('\n'));
  }
  return found;
}
