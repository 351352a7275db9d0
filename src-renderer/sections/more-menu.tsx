import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';

type MoreMenuProps = {
  readonly name: string;
  readonly hint: string;
  readonly items: () => ReactNode;
};

/** A button with a menu that is only made when somebody opens it: a long report has hundreds. */
export function MoreMenu({ name, hint, items }: MoreMenuProps) {
  const [isOpen, setOpen] = useState<boolean>();
  const look = { look: 'bare', className: 'more-menu', name, hint } as const;
  const dots = <Ellipsis size={14} aria-hidden />;
  if (isOpen === undefined) {
    return (
      <Button {...look} aria-haspopup="menu" onPress={() => setOpen(true)}>
        {dots}
      </Button>
    );
  }
  return (
    <Menu isOpen={isOpen} onOpenChange={setOpen} trigger={<Button {...look}>{dots}</Button>}>
      {items()}
    </Menu>
  );
}
