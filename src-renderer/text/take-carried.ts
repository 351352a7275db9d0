import { syntaxTree } from '@codemirror/language';
import type { EditorView } from '@codemirror/view';
import { htmlToMarkdown } from '../../src-shared/text-edit/html-to-markdown.ts';
import { insertBlock, isAddress, linkSelection } from '../../src-shared/text-edit/insert-parts.ts';
import { cellsOf, tableFromCells } from '../../src-shared/text-edit/table-from-cells.ts';
import { applyEdit, selectionOf } from './apply-edit.ts';
import type { Carried } from './carried.ts';

/** Takes an image that was pasted or dropped at a place of the text. */
export type TakeImage = (view: EditorView, image: File, place: number) => void;

/**
 * Puts what was pasted or dropped in the place of the selection, with sense: an image is attached, rich
 * text and cells of a spreadsheet become Markdown, an address over selected words becomes their link.
 * False, where it is plain text, which the editor takes by itself, and always within code.
 */
export function takeCarried(view: EditorView, carried: Carried, takeImage: TakeImage): boolean {
  if (view.state.readOnly) return false;
  const { image, text, html, types } = carried;
  // Programs that copy cells or words put a picture of them beside; then the words count.
  if (image !== undefined && text.trim() === '') {
    takeImage(view, image, selectionOf(view).from);
    return true;
  }
  if (isInCode(view)) return false;
  return takeAddress(view, text.trim()) || takeWords(view, text, html, types);
}

function takeAddress(view: EditorView, words: string): boolean {
  const { from, to } = selectionOf(view);
  if (from === to || !isAddress(words)) return false;
  if (view.state.sliceDoc(from, to).includes('\n')) return false;
  return applyEdit(view, (all, range) => linkSelection(all, range, words), 'input.paste');
}

function takeWords(
  view: EditorView,
  text: string,
  html: string,
  types: readonly string[],
): boolean {
  const cells = cellsOf(text);
  if (cells !== undefined) return takeBlock(view, tableFromCells(cells));
  // An editor of code colours what it copies; its plain text says it better.
  const isFromCode = types.includes('vscode-editor-data');
  const markdown = html === '' || isFromCode ? '' : htmlToMarkdown(html);
  if (markdown === '' || withoutMarks(markdown) === withoutMarks(text)) return false;
  if (/^\|.*\|\n\| ---/.test(markdown)) return takeBlock(view, markdown);
  view.dispatch(view.state.replaceSelection(markdown), {
    userEvent: 'input.paste',
    scrollIntoView: true,
  });
  return true;
}

function takeBlock(view: EditorView, block: string): boolean {
  const { from, to } = selectionOf(view);
  if (from !== to) view.dispatch({ changes: { from, to }, userEvent: 'input.paste' });
  return applyEdit(view, (all, range) => insertBlock(all, range.from, block), 'input.paste');
}

/** Rich text that is plain in truth, or Markdown already, is taken as it stands. */
function withoutMarks(text: string): string {
  return text.replaceAll(/[\s\\]+/g, '');
}

function isInCode({ state }: EditorView): boolean {
  let node = syntaxTree(state).resolveInner(state.selection.main.from, -1);
  while (node.parent !== null) {
    if (['FencedCode', 'CodeBlock', 'InlineCode', 'CodeText'].includes(node.name)) return true;
    node = node.parent;
  }
  return false;
}
