import { eventKindIds } from '../../../src-shared/report/event-kind.ts';
import type { TimelineEvent } from '../../../src-shared/report/report.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { GridCell } from './grid-cell.tsx';
import { CellBox } from './grid-parts.tsx';
import { useList } from './list-context.ts';
import { concerned, setKind } from './list-edits.ts';
import { placeOf, wishFor } from './list-state.ts';
import type { CellState } from './row-state.ts';

type KindCellProps = { readonly event: TimelineEvent; readonly state: CellState };

/** What it was, chosen from a menu. */
export function KindCell({ event, state }: KindCellProps) {
  const { id, kind } = event;
  const parts = useList();
  const cell = { id, field: 'kind' } as const;
  const mark = <KindMark kind={kind} isGuessed={event.kindGuessed === true} isShort />;
  if (state.editing !== 'kind') {
    return (
      <GridCell cell={cell} isStop={state.stop === 'kind'} className="kind-cell">
        {mark}
      </GridCell>
    );
  }
  const close = () => {
    parts.list.setState({ editing: undefined });
    wishFor(parts.list, cell);
  };
  return (
    <CellBox className="cell kind-cell editing">
      <Menu
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
        trigger={
          <button
            type="button"
            className="kind-button"
            data-place={placeOf(cell)}
            aria-label="Kind"
          >
            {mark}
          </button>
        }
      >
        {eventKindIds.map((each) => (
          <MenuItem
            key={each}
            isChecked={each === kind && event.kindGuessed !== true}
            onChoose={() => setKind(parts, concerned(parts, id), each)}
          >
            <KindMark kind={each} />
          </MenuItem>
        ))}
      </Menu>
    </CellBox>
  );
}
