import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, use } from 'react';
import { PortalPlace } from './portal-place.ts';

type MenuProps = {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
};

/** A menu that a button opens. */
export function Menu({ trigger, children, isOpen, onOpenChange }: MenuProps) {
  const container = use(PortalPlace);
  return (
    <DropdownMenu.Root
      modal={false}
      {...(isOpen !== undefined && { open: isOpen })}
      {...(onOpenChange !== undefined && { onOpenChange })}
    >
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={container ?? null}>
        <DropdownMenu.Content
          className="menu"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={stayWhereSent}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** The focus goes back to the button, unless what was chosen has sent it elsewhere. */
function stayWhereSent(event: Event): void {
  const { activeElement, body } = document;
  if (activeElement !== null && activeElement !== body) event.preventDefault();
}

type MenuItemProps = {
  readonly children: ReactNode;
  readonly onChoose: () => void;
  /** The keys that do the same. */
  readonly keys?: string | undefined;
  readonly isEnabled?: boolean;
  /** For an item that turns something on and off. */
  readonly isChecked?: boolean | undefined;
};

export function MenuItem({ children, onChoose, keys, isEnabled = true, isChecked }: MenuItemProps) {
  const words = (
    <>
      <span className="menu-words">{children}</span>
      {keys === undefined ? undefined : <kbd>{keys}</kbd>}
    </>
  );
  if (isChecked === undefined) {
    return (
      <DropdownMenu.Item className="menu-item" disabled={!isEnabled} onSelect={onChoose}>
        {words}
      </DropdownMenu.Item>
    );
  }
  return (
    <DropdownMenu.CheckboxItem
      className="menu-item"
      disabled={!isEnabled}
      checked={isChecked}
      onSelect={onChoose}
    >
      <DropdownMenu.ItemIndicator className="menu-check">
        <Check size={14} aria-hidden />
      </DropdownMenu.ItemIndicator>
      {words}
    </DropdownMenu.CheckboxItem>
  );
}

export function MenuLine() {
  return <DropdownMenu.Separator className="menu-line" />;
}

type SubmenuProps = { readonly label: string; readonly children: ReactNode };

/** More items behind one. */
export function Submenu({ label, children }: SubmenuProps) {
  const container = use(PortalPlace);
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item">
        <span className="menu-words">{label}</span>
        <span aria-hidden="true">›</span>
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal container={container ?? null}>
        <DropdownMenu.SubContent className="menu" sideOffset={4} collisionPadding={8}>
          {children}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}
