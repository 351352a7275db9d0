import type { Element, ElementContent } from 'hast';
import { breakLongWords } from './break-long-words.ts';

/**
 * Marks what a table needs to fit the page whatever is in it: words so long that they must be able
 * to break (one address would make the table wider than the paper) and the cells that hold them
 * (which must not be squeezed to a letter a line for that), cells so short that they stay on one
 * line, and tables of many columns, to be set smaller.
 */
export function fitTable(table: Element): Element {
  const columns = Math.max(...rowsOf(table).map(widthOf), 1);
  const longest = Math.min(longestWord, Math.max(3, Math.floor(lineOfCells / columns)));
  return addClasses(fitCells(table, longest), densityOf(columns));
}

const longestWord = 16;

/** How many characters the cells of a row have room for beside their padding, at the size of `dense`. */
const lineOfCells = 100;

function densityOf(columns: number): readonly string[] {
  if (columns > 8) return ['crowded'];
  return columns > 5 ? ['dense'] : [];
}

function rowsOf(node: Element): readonly Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' ? [child] : rowsOf(child);
  });
}

function widthOf(row: Element): number {
  const widths = row.children.map((cell) =>
    cell.type === 'element' ? Number(cell.properties.colSpan ?? 1) || 1 : 0,
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

function fitCells(node: Element, longest: number): Element {
  if (node.tagName === 'td' || node.tagName === 'th') {
    const children = breakLongWords(node.children, longest);
    if (isShort(node, longest)) return addClasses(node, ['short']);
    const isLong = children.some(holdsLongWord);
    return addClasses({ ...node, children }, isLong ? ['long'] : []);
  }
  const children = node.children.map((child) =>
    child.type === 'element' ? fitCells(child, longest) : child,
  );
  return { ...node, children };
}

function holdsLongWord(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const { className } = node.properties;
  const isLongWord = Array.isArray(className) && className.includes('long-word');
  return isLongWord || node.children.some(holdsLongWord);
}

function isShort(cell: Element, longest: number): boolean {
  const length = lineLength(cell);
  return length > 0 && length <= longest;
}

/** Characters of a cell that is all one line; of any other more than any line has room for. */
function lineLength(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  if (node.type !== 'element') return 0;
  if (!/^(?:a|b|code|del|em|i|s|span|strong|td|th)$/.test(node.tagName)) return lineOfCells;
  return node.children.reduce((sum, child) => sum + lineLength(child), 0);
}

function addClasses(node: Element, classes: readonly string[]): Element {
  if (classes.length === 0) return node;
  const { className } = node.properties;
  const known = Array.isArray(className) ? className : [];
  return { ...node, properties: { ...node.properties, className: [...known, ...classes] } };
}
