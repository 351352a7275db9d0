import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';

type DialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode;
  readonly isWide?: boolean;
  readonly onClose: () => void;
};

/** A modal dialog: the browser keeps the focus in it, closes it with Escape and gives the focus back. */
export function Dialog({ title, children, footer, isWide, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser would begin with the button that closes.
    const first = element?.querySelector('.body :is(input, select, textarea, button)');
    if (first instanceof HTMLElement) first.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={isWide ? 'dialog wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <Button look="bare" name="Close" hint="Close (Esc)" onPress={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <div className="body">{children}</div>
      {footer === undefined ? undefined : <footer>{footer}</footer>}
    </dialog>
  );
}
