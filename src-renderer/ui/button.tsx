import type { ReactNode } from 'react';

type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** At most one primary button a view; a bare one shows its frame only under the pointer. */
  readonly look?: 'usual' | 'primary' | 'bare';
  /** The name, where the content is a picture or says too little. */
  readonly name?: string;
  /** The tooltip, with the keys. */
  readonly hint?: string;
  readonly isEnabled?: boolean;
  /** For a button that turns something on and off. */
  readonly isPressed?: boolean;
};

export function Button(props: ButtonProps) {
  const { children, onPress, look = 'usual', name, hint, isEnabled = true, isPressed } = props;
  return (
    <button
      type="button"
      className={`button ${look}`}
      onClick={onPress}
      disabled={!isEnabled}
      title={hint}
      aria-label={name}
      aria-pressed={isPressed}
    >
      {children}
    </button>
  );
}
