import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { TextRange } from '../../src-shared/text-edit/text-change.ts';
import { tidyMarkdown } from '../ui/tidy-markdown.ts';
import type { Carried } from './carried.ts';
import { createEditor, type EditorParts, showText } from './create-editor.ts';
import { pasteExtension } from './paste-extension.ts';
import { type TakeImage, takeCarried } from './take-carried.ts';

/** How a text at rest was woken. */
export type Awakening = {
  readonly selection: TextRange;
  /** By a button of the mouse, which selects by itself. */
  readonly press?: MouseEvent;
  /** By what was dropped on it. */
  readonly carried?: Carried;
};

type LiveTextProps = Pick<EditorParts, 'attributes' | 'imageUrl' | 'isReadOnly' | 'onChange'> & {
  /** What the editor starts with. */
  readonly text: string;
  /** The text as the report has it; shown where it differs from what was typed. */
  readonly value: string;
  readonly awakening: Awakening;
  readonly extensions: Extension;
  readonly takeImage: TakeImage;
  /** Takes the editor, and undefined when it goes. */
  readonly onEditor: (view: EditorView | undefined) => void;
};

/** The editor itself; it takes the focus as soon as it is there. */
export function LiveText(props: LiveTextProps) {
  const { value } = props;
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  const latest = useRef(props);
  latest.current = props;

  useLayoutEffect(() => {
    if (parent.current === null) return;
    const { awakening, onEditor, ...parts } = latest.current;
    const view = createEditor({
      ...parts,
      parent: parent.current,
      selection: awakening.selection,
      onChange: (changed, isTyping) => latest.current.onChange(changed, isTyping),
      extensions: [parts.extensions, pasteExtension(parts.takeImage)],
    });
    editor.current = view;
    onEditor(view);
    wake(view, awakening, parts.takeImage);
    return () => {
      editor.current = undefined;
      latest.current.onEditor(undefined);
      view.destroy();
    };
  }, []);

  useEffect(() => {
    const view = editor.current;
    // Blank lines that were just typed are not yet part of the report.
    if (view !== undefined && tidyMarkdown(view.state.doc.toString()) !== value) {
      showText(view, value);
    }
  }, [value]);

  return <div ref={parent} className="live-text" />;
}

function wake(view: EditorView, { press, carried }: Awakening, takeImage: TakeImage): void {
  if (press === undefined) view.focus();
  else pressAgain(view, press);
  if (carried === undefined || takeCarried(view, carried, takeImage)) return;
  view.dispatch(view.state.replaceSelection(carried.text), { userEvent: 'input.drop' });
}

/** The mouse was pressed on the text at rest; the editor selects from there on as if it had been there. */
function pressAgain(view: EditorView, press: MouseEvent): void {
  // Without a layout, as in a page that is not painted, there is no place to press.
  const isLaidOut = view.contentDOM.getBoundingClientRect().height > 0;
  if (isLaidOut) view.contentDOM.dispatchEvent(copyOf(press));
  if (!view.hasFocus) view.focus();
}

function copyOf(press: MouseEvent): MouseEvent {
  const { clientX, clientY, button, buttons, detail, shiftKey, ctrlKey, metaKey, altKey } = press;
  const held = { shiftKey, ctrlKey, metaKey, altKey };
  return new MouseEvent('mousedown', {
    ...{ clientX, clientY, button, buttons, detail, ...held },
    bubbles: true,
    cancelable: true,
  });
}
