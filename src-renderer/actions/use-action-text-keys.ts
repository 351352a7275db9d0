import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { useMemo, useRef } from 'react';
import type { ActionItem } from '../../src-shared/report/report.ts';
import { readPastedRows } from './read-pasted-rows.ts';
import type { ActionEdits } from './use-action-edits.ts';

/**
 * What the text of an action item does beside editing: Enter adds the next item, Backspace in an empty one
 * removes it, and pasted rows of a spreadsheet become items.
 */
export function useActionTextKeys(item: ActionItem, index: number, edits: ActionEdits): Extension {
  const now = useRef({ item, index, edits });
  now.current = { item, index, edits };
  return useMemo(
    () => [
      keymap.of([
        {
          key: 'Enter',
          run: () => {
            now.current.edits.addAt(now.current.index + 1);
            return true;
          },
        },
        {
          key: 'Alt-ArrowUp',
          run: () => {
            now.current.edits.move(now.current.item.id, now.current.index - 1);
            return true;
          },
        },
        {
          key: 'Alt-ArrowDown',
          run: () => {
            now.current.edits.move(now.current.item.id, now.current.index + 1);
            return true;
          },
        },
        {
          key: 'Backspace',
          run: ({ state }) => {
            if (state.doc.length > 0) return false;
            now.current.edits.remove([now.current.item.id]);
            return true;
          },
        },
      ]),
      EditorView.domEventHandlers({
        paste: (event, { state }) => {
          const text = event.clipboardData?.getData('text/plain') ?? '';
          // Lines without columns may be meant as the lines of this text.
          if (!text.includes('\t') && state.doc.length > 0) return false;
          const rows = readPastedRows(text);
          if (rows === undefined) return false;
          event.preventDefault();
          now.current.edits.paste(now.current.index, rows);
          return true;
        },
      }),
    ],
    [],
  );
}
