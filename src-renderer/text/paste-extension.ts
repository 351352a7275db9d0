import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { carriedBy } from './carried.ts';
import { type TakeImage, takeCarried } from './take-carried.ts';

/** Pasting and dropping with sense; words dragged within the text are moved by the editor itself. */
export function pasteExtension(takeImage: TakeImage): Extension {
  return EditorView.domEventHandlers({
    paste: (event, view) =>
      event.clipboardData !== null && takeCarried(view, carriedBy(event.clipboardData), takeImage),
    drop: (event, view) => {
      if (event.dataTransfer === null) return false;
      const carried = carriedBy(event.dataTransfer);
      if (carried.image === undefined) return false;
      const place = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
      view.dispatch({ selection: { anchor: place } });
      return takeCarried(view, carried, takeImage);
    },
  });
}
