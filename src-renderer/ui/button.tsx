import type { ComponentPropsWithRef, ReactNode } from 'react';

type ButtonProps = Omit<ComponentPropsWithRef<'button'>, 'name' | 'title' | 'type'> & {
  readonly children: ReactNode;
  /** Absent only where a menu or the like opens by itself. */
  readonly onPress?: () => void;
  /** At most one primary button a view; a bare one shows its frame only under the pointer. */
  readonly look?: 'usual' | 'primary' | 'bare';
  /** The name, where the content is a picture or says too little. */
  readonly name?: string;
  /** The tooltip, with the keys. */
  readonly hint?: string | undefined;
  readonly isEnabled?: boolean;
  /** For a button that turns something on and off. */
  readonly isPressed?: boolean;
};

export function Button(props: ButtonProps) {
  const { children, onPress, look = 'usual', name, hint, isEnabled = true, ...others } = props;
  const { isPressed, className, ...rest } = others;
  return (
    <button
      {...rest}
      type="button"
      className={['button', look, className].filter(Boolean).join(' ')}
      onClick={(event) => {
        rest.onClick?.(event);
        onPress?.();
      }}
      disabled={!isEnabled}
      data-hint={hint}
      aria-label={name}
      aria-pressed={isPressed}
    >
      {children}
    </button>
  );
}
