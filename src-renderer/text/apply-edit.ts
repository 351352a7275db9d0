import type { EditorView } from '@codemirror/view';
import type { TextEdit, TextRange } from '../../src-shared/text-edit/text-change.ts';

/** What an editor has selected. */
export function selectionOf(view: EditorView): TextRange {
  const { from, to } = view.state.selection.main;
  return { from, to };
}

/** Does in an editor what a pure edit says; false, where it says nothing or nothing may change. */
export function applyEdit(
  view: EditorView,
  edit: (text: string, selection: TextRange) => TextEdit | undefined,
  userEvent = 'format',
): boolean {
  if (view.state.readOnly) return false;
  const result = edit(view.state.doc.toString(), selectionOf(view));
  if (result === undefined) return false;
  const { from, to } = result.selection;
  view.dispatch({
    changes: [...result.changes],
    selection: { anchor: from, head: to },
    scrollIntoView: true,
    userEvent,
  });
  return true;
}
