import type { TextRange } from '../../src-shared/text-edit/text-change.ts';

/** What the page has selected of a text at rest; undefined: nothing, or something that reaches beyond it. */
export function selectionWithin(element: HTMLElement): TextRange | undefined {
  const selection = element.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) {
    return undefined;
  }
  const from = offsetOf(element, range.startContainer, range.startOffset);
  const to = offsetOf(element, range.endContainer, range.endOffset);
  return { from, to };
}

/** A place in the elements as an offset in the text, where each line but the first begins with a break. */
function offsetOf(element: HTMLElement, node: Node, offset: number): number {
  const range = element.ownerDocument.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  const lines = [...before.querySelectorAll('.cm-line')];
  const words = lines.reduce((length, line) => length + (line.textContent?.length ?? 0), 0);
  return words + Math.max(0, lines.length - 1);
}

/** The place in a text at rest that a point of the window shows; undefined: none. */
export function placeAtPoint(element: HTMLElement, x: number, y: number): number | undefined {
  const range = element.ownerDocument.caretRangeFromPoint?.(x, y);
  if (!range || !element.contains(range.startContainer)) return undefined;
  return offsetOf(element, range.startContainer, range.startOffset);
}
