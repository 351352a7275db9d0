import type { EditorView } from '@codemirror/view';
import { type KeyboardEvent, memo, useRef } from 'react';
import { platformOf, shortcutWords } from '../commands/shortcut.ts';
import { Button } from '../ui/button.tsx';
import { applyEdit } from './apply-edit.ts';
import { formats } from './formats.ts';

type FormatToolbarProps = { readonly view: EditorView };

/** The formats as buttons above the text with the focus; Alt+F10 goes there, Escape back to the text. */
export const FormatToolbar = memo(function FormatToolbar({ view }: FormatToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const platform = platformOf(navigator.userAgent);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === 'Escape') view.focus();
    else if (step !== undefined) move(bar.current, step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="format-toolbar-place">
      <div
        ref={bar}
        className="format-toolbar"
        role="toolbar"
        aria-label="Formatting"
        tabIndex={-1}
        onKeyDown={onKeyDown}
        // The text keeps the focus and its selection.
        onMouseDown={(event) => event.preventDefault()}
      >
        {formats.map(({ title, accelerator, icon: Icon, edit, beginsGroup }) => (
          <Button
            key={title}
            look="bare"
            tabIndex={-1}
            className={beginsGroup ? 'begins-group' : ''}
            name={title}
            hint={`${title} (${shortcutWords(accelerator, platform)})`}
            onPress={() => {
              applyEdit(view, edit);
              view.focus();
            }}
          >
            <Icon size={15} aria-hidden />
          </Button>
        ))}
      </div>
    </div>
  );
});

const steps: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last' | undefined>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
};

function move(bar: HTMLElement | null, step: 'next' | 'previous' | 'first' | 'last'): void {
  const buttons = [...(bar?.querySelectorAll('button') ?? [])];
  const now = buttons.findIndex((button) => button.matches(':focus'));
  const goals = {
    next: (now + 1) % buttons.length,
    previous: (now + buttons.length - 1) % buttons.length,
    first: 0,
    last: buttons.length - 1,
  };
  buttons[goals[step]]?.focus();
}
