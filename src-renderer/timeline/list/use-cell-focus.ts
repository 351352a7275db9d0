import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { ListRow } from '../../../src-shared/timeline/list/list-rows.ts';
import { useDocumentState, useView } from '../../state/use-session.ts';
import type { ListParts } from './list-context.ts';
import { type Cell, fields, placeOf } from './list-state.ts';
import type { VirtualRows } from './use-virtual-rows.ts';

/** Brings cells into view and the focus to them: those that the list wishes for, that undo or a finding names. */
export function useCellFocus(
  { list }: ListParts,
  rows: readonly ListRow[],
  virtual: VirtualRows,
): void {
  const wish = useStore(list, (state) => state.wish);
  const returnTo = useDocumentState((state) => state.returnTo);
  const goal = useView((state) => state.goal);
  const reach = (cell: Cell, isAnyway: boolean) => {
    const index = rows.findIndex(({ key }) => key === cell.id);
    if (index === -1) return;
    const isThere = elementOf(cell) !== null;
    if (!isThere || isAnyway) virtual.scrollToIndex(index, { align: isThere ? 'auto' : 'center' });
    list.setState({ cell });
    focusSoon(cell, 10);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is fulfilled once
  useEffect(() => {
    if (wish !== undefined) reach(wish.cell, true);
  }, [wish]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: so is a way back
  useEffect(() => {
    const cell = cellAt(returnTo?.place);
    if (cell !== undefined && list.getState().editing === undefined) reach(cell, true);
  }, [returnTo]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: and a goal
  useEffect(() => {
    if (goal?.place.kind === 'event') reach({ id: goal.place.id, field: 'text' }, true);
  }, [goal]);
}

/** A row that was just scrolled to may need some frames to be there. */
function focusSoon(cell: Cell, frames: number): void {
  const element = elementOf(cell);
  if (element !== null) {
    if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
    return;
  }
  if (frames > 0) requestAnimationFrame(() => focusSoon(cell, frames - 1));
}

function elementOf(cell: Cell): HTMLElement | null {
  const element = document.querySelector(`[data-place="${CSS.escape(placeOf(cell))}"]`);
  return element instanceof HTMLElement ? element : null;
}

/** The cell that a place such as `event:42:time` names. */
function cellAt(place: string | undefined): Cell | undefined {
  const match = /^event:(.+):([a-z]+)$/.exec(place ?? '');
  const field = fields.find((each) => each === match?.[2]);
  return match?.[1] === undefined || field === undefined ? undefined : { id: match[1], field };
}
