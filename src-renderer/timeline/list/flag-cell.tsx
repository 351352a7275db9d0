import { Ellipsis, EyeOff, Lock } from 'lucide-react';
import type { TimelineEntry } from '../../../src-shared/report/report.ts';
import { isEvent } from '../../../src-shared/report/report.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { CellBox } from './grid-parts.tsx';
import { useList } from './list-context.ts';
import { toggleMark } from './list-edits.ts';
import { wishFor } from './list-state.ts';
import { RowMenuItems } from './row-menu-items.tsx';
import type { RowState } from './row-state.ts';

type FlagCellProps = {
  readonly entry: TimelineEntry;
  readonly state: RowState;
  readonly isReadOnly: boolean;
};

/** Whom it is for, and the menu of the row. */
export function FlagCell({ entry, state, isReadOnly }: FlagCellProps) {
  const parts = useList();
  const { id } = entry;
  const { isMenuOpen } = state;
  const isNear = isMenuOpen || state.isHovered || state.stop !== undefined;
  const toggleMenu = (isOpen: boolean) => {
    parts.list.setState({ menu: isOpen ? id : undefined, caret: undefined });
    const { editing } = parts.list.getState();
    if (!isOpen && editing === undefined) wishFor(parts.list, { id, field: 'text' });
  };
  const more = (
    <Button
      look="bare"
      className="tiny more"
      name="More about this row"
      hint="More"
      tabIndex={-1}
      isEnabled={!isReadOnly}
    >
      <Ellipsis size={15} aria-hidden />
    </Button>
  );
  return (
    <CellBox className="cell flag-cell">
      {isEvent(entry) && entry.internal ? (
        <Button
          look="bare"
          className="tiny"
          name="Internal"
          hint="Internal: external readers do not get it"
          tabIndex={-1}
          isPressed
          isEnabled={!isReadOnly}
          onPress={() => toggleMark(parts, [id], 'internal')}
        >
          <Lock size={14} aria-hidden />
        </Button>
      ) : undefined}
      {isEvent(entry) && entry.leftOut ? (
        <Button
          look="bare"
          className="tiny"
          name="Left out of the report"
          hint="Left out of the report"
          tabIndex={-1}
          isPressed
          isEnabled={!isReadOnly}
          onPress={() => toggleMark(parts, [id], 'leftOut')}
        >
          <EyeOff size={14} aria-hidden />
        </Button>
      ) : undefined}
      {isNear ? (
        <Menu trigger={more} isOpen={isMenuOpen} onOpenChange={toggleMenu}>
          <RowMenuItems entry={entry} />
        </Menu>
      ) : undefined}
    </CellBox>
  );
}
