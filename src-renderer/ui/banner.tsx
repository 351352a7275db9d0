import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

type BannerProps = {
  readonly children: ReactNode;
  readonly look?: 'usual' | 'problem';
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
};

/** Something the user should know, above the content and never over it. */
export function Banner({ children, look = 'usual', actions, onDismiss }: BannerProps) {
  return (
    <div className={`banner ${look}`} role={look === 'problem' ? 'alert' : 'status'}>
      <div className="words">{children}</div>
      {actions}
      {onDismiss === undefined ? undefined : (
        <Button look="bare" name="Dismiss" hint="Dismiss" onPress={onDismiss}>
          <X size={16} aria-hidden />
        </Button>
      )}
    </div>
  );
}
