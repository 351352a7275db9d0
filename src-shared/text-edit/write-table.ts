import type { Element, Nodes } from 'hast';
import { tableFromCells } from './table-from-cells.ts';
import { writeInline } from './write-inline.ts';

/** A table of HTML as one of Markdown; a cell's paragraphs stand in one line. */
export function writeTable(table: Element): readonly string[] {
  const rows = rowsOf(table)
    .map((row) => row.children.flatMap((cell) => cellsOf(cell)))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const [first] = rows;
  if (first === undefined) return [];
  // What is laid out with a table of one cell is no table.
  const isSingle = rows.length === 1 && first.length === 1;
  return [isSingle ? (first[0] ?? '') : tableFromCells(rows)];
}

function rowsOf(node: Nodes): readonly Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' ? [child] : rowsOf(child);
  });
}

function cellsOf(cell: Nodes): readonly string[] {
  if (cell.type !== 'element' || !['td', 'th'].includes(cell.tagName)) return [];
  return [writeInline(cell.children).replaceAll(/\s+/g, ' ').trim()];
}
