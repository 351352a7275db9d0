import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Column } from './event-row.tsx';

type EditableCellProps = {
  readonly column: Column;
  readonly isStop: boolean;
  /** What is edited, in a word. */
  readonly label: string;
  /** As it is edited. */
  readonly value: string;
  /** As it is shown; empty: nothing. */
  readonly words: string;
  readonly onChange: (value: string) => void;
};

/** Words that are edited where they stand: Enter or a click begins and Enter ends it, Escape takes it back. */
export function EditableCell(props: EditableCellProps) {
  const { column, isStop, label, value, words, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isComingBack = useRef(false);
  useLayoutEffect(() => {
    if (isOpen || !isComingBack.current) return;
    isComingBack.current = false;
    button.current?.focus();
  }, [isOpen]);
  const end = (next: string | undefined) => {
    setOpen(false);
    if (next !== undefined && next !== value) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isDone = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
    if (!isDone && event.key !== 'Escape') return;
    // Else Escape would close the dialog, too.
    event.preventDefault();
    event.stopPropagation();
    isComingBack.current = true;
    end(isDone ? event.currentTarget.value : undefined);
  };
  if (isOpen) {
    return (
      <textarea
        ref={placeCaret}
        className="cell-editor"
        aria-label={label}
        defaultValue={value}
        rows={1}
        onKeyDown={onKeyDown}
        onBlur={({ currentTarget }) => end(currentTarget.value)}
      />
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className="cell-button"
      tabIndex={isStop ? 0 : -1}
      data-column={column}
      data-hint={words === '' ? `Add the ${label.toLowerCase()} (Enter)` : `${words} — Enter edits`}
      aria-label={words === '' ? `${label}: none` : `${label}: ${words}`}
      onClick={() => setOpen(true)}
    >
      <span className="words">{words}</span>
    </button>
  );
}

function placeCaret(editor: HTMLTextAreaElement | null): void {
  if (editor === null) return;
  editor.focus();
  editor.setSelectionRange(editor.value.length, editor.value.length);
}
