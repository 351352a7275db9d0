import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { PortalPlace } from './portal-place.ts';

type DialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** What stands beside the title, such as what was understood. */
  readonly aside?: ReactNode;
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode;
  readonly isWide?: boolean;
  readonly onClose: () => void;
};

/** A modal dialog: the browser keeps the focus in it, closes it with Escape and gives the focus back. */
export function Dialog({ title, children, aside, footer, isWide, onClose }: DialogProps) {
  const titleId = useId();
  const { dialog, place } = useModal();
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={isWide ? 'dialog wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <PortalPlace value={place}>
        <header>
          <h2 id={titleId}>{title}</h2>
          {aside === undefined ? undefined : <div className="aside">{aside}</div>}
          <Button look="bare" name="Close" hint="Close (Esc)" onPress={onClose}>
            <X size={16} aria-hidden />
          </Button>
        </header>
        <div className="body">{children}</div>
        {footer === undefined ? undefined : <footer>{footer}</footer>}
      </PortalPlace>
    </dialog>
  );
}

type BareDialogProps = {
  readonly name: string;
  readonly className: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
};

/** A dialog without a frame of its own, which a click beside it closes too. */
export function BareDialog({ name, className, children, onClose }: BareDialogProps) {
  const { dialog, place } = useModal();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, by the browser.
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={`dialog ${className}`}
      aria-label={name}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <PortalPlace value={place}>
        <div className="body">{children}</div>
      </PortalPlace>
    </dialog>
  );
}

/** Opens the dialog for as long as it is there; `place` is where its menus go. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [place, setPlace] = useState<HTMLElement>();
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    setPlace(element);
    // The browser would begin with the button that closes.
    const first = element.querySelector('.body :is(input, select, textarea, button)');
    if (first instanceof HTMLElement) first.focus();
    else element.focus();
    return () => element.close();
  }, []);
  return { dialog, place };
}
