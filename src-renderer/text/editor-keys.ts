import { standardKeymap } from '@codemirror/commands';
import { deleteMarkupBackward, insertNewlineContinueMarkup } from '@codemirror/lang-markdown';
import type { Extension } from '@codemirror/state';
import { type EditorView, type KeyBinding, keymap } from '@codemirror/view';
import { indentList } from '../../src-shared/text-edit/indent-list.ts';
import { applyEdit } from './apply-edit.ts';
import { type Format, formats } from './formats.ts';

/** What keys do in a text. Escape lets go of Tab for once, so that nobody is caught in a list. */
export function editorKeys(): Extension {
  let isTabFree = false;
  const indent = (direction: 'in' | 'out') => (view: EditorView) =>
    !isTabFree &&
    applyEdit(view, (text, range) => indentList(text, range, direction), 'input.indent');
  const noteKey = (_view: EditorView, { key }: KeyboardEvent) => {
    if (key === 'Escape') isTabFree = true;
    else if (key !== 'Tab' && key !== 'Shift') isTabFree = false;
    return false;
  };
  const own: readonly KeyBinding[] = [
    { any: noteKey },
    ...formats.map(formatBinding),
    { key: 'Enter', run: insertNewlineContinueMarkup },
    { key: 'Backspace', run: deleteMarkupBackward },
    { key: 'Alt-F10', run: goToToolbar },
    { key: 'Tab', run: indent('in'), shift: indent('out') },
  ];
  return keymap.of([...own, ...standardKeymap]);
}

/** The keys by which many editors reach their buttons. */
function goToToolbar({ dom }: EditorView): boolean {
  const button = dom.closest('.markdown-text')?.querySelector('.format-toolbar button');
  if (!(button instanceof HTMLElement)) return false;
  button.focus();
  return true;
}

function formatBinding({ accelerator, edit }: Format): KeyBinding {
  return { key: codeMirrorKey(accelerator), run: (view) => applyEdit(view, edit) };
}

/** `CmdOrCtrl+Shift+X` as CodeMirror writes it: `Mod-Shift-x`. */
function codeMirrorKey(accelerator: string): string {
  const keys = accelerator.replace('CmdOrCtrl', 'Mod').replaceAll('+', '-');
  return keys.replace(/[A-Z]$/, (key) => key.toLowerCase());
}
