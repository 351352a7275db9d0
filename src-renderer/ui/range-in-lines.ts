/** A stretch of a text by its offsets. */
type Offsets = { readonly from: number; readonly to: number };

/**
 * The stretch of a text as a range of the page, where the element shows each of its lines in a `.cm-line`;
 * undefined: it does not show that stretch.
 */
export function rangeInLines(
  element: Element,
  text: string,
  { from, to }: Offsets,
): Range | undefined {
  const lines = element.querySelectorAll('.cm-line');
  const start = pointAt(lines, text, from);
  const end = pointAt(lines, text, to);
  if (start === undefined || end === undefined) return undefined;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

function pointAt(
  lines: NodeListOf<Element>,
  text: string,
  offset: number,
): [Node, number] | undefined {
  const before = text.slice(0, offset);
  const line = lines[before.split('\n').length - 1];
  if (line === undefined) return undefined;
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = offset - (before.lastIndexOf('\n') + 1);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  return undefined;
}
