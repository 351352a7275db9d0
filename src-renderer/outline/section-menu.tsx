import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Menu, MenuItem, MenuLine, Submenu } from '../ui/menu.tsx';
import { roleNames } from '../ui/role-names.ts';
import type { SectionRow } from './section-rows.ts';
import type { OutlineCarry } from './use-outline-carry.ts';
import type { OutlineEdits } from './use-outline-edits.ts';

type SectionMenuProps = {
  readonly row: SectionRow;
  readonly edits: OutlineEdits;
  readonly carry: OutlineCarry;
  readonly isOpen: boolean;
  readonly isInTabOrder: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
};

/** What can be done with a section. */
export function SectionMenu(props: SectionMenuProps) {
  const { row, edits, carry, isOpen, isInTabOrder, onOpenChange, onRename, onRemove } = props;
  const [isMade, setMade] = useState(isOpen);
  const look = {
    look: 'bare',
    className: 'row-menu',
    name: `Actions for ${row.heading}`,
    hint: 'Rename, hide, move, delete',
    tabIndex: isInTabOrder ? 0 : -1,
  } as const;
  const dots = <Ellipsis size={14} aria-hidden />;
  // A long report has hundreds of rows, and most menus are never opened.
  if (!isMade && isOpen) setMade(true);
  if (!isMade) {
    return (
      <Button {...look} aria-haspopup="menu" onPress={() => onOpenChange(true)}>
        {dots}
      </Button>
    );
  }
  return (
    <Menu isOpen={isOpen} onOpenChange={onOpenChange} trigger={<Button {...look}>{dots}</Button>}>
      <MenuItem keys="F2" onChoose={onRename}>
        Rename
      </MenuItem>
      <MenuItem isChecked={row.isHidden} onChoose={() => edits.setHidden(row, !row.isHidden)}>
        Hidden from every export
      </MenuItem>
      <MenuItem isChecked={row.isInternal} onChoose={() => edits.setInternal(row, !row.isInternal)}>
        Internal
      </MenuItem>
      <Submenu label="Role">
        <MenuItem isChecked={row.role === undefined} onChoose={() => edits.setRole(row, undefined)}>
          None
        </MenuItem>
        {roleNames.map(([role, name]) => (
          <MenuItem
            key={role}
            isChecked={row.role === role}
            onChoose={() => edits.setRole(row, role)}
          >
            {name}
          </MenuItem>
        ))}
      </Submenu>
      <MenuLine />
      <MenuItem keys="Alt+↑" onChoose={() => carry.nudge(row, -1, 0)}>
        Move up
      </MenuItem>
      <MenuItem keys="Alt+↓" onChoose={() => carry.nudge(row, 1, 0)}>
        Move down
      </MenuItem>
      <MenuItem keys="Alt+→" onChoose={() => carry.nudge(row, 0, 1)}>
        Nest in the section above
      </MenuItem>
      <MenuItem keys="Alt+←" onChoose={() => carry.nudge(row, 0, -1)}>
        Take out of its section
      </MenuItem>
      <MenuLine />
      <MenuItem keys="Del" onChoose={onRemove}>
        Delete
      </MenuItem>
    </Menu>
  );
}
