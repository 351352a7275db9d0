import { useMemo } from 'react';
import { useListState, useListView } from './list-context.ts';
import { type Field, fields } from './list-state.ts';

/** What is going on in a row. */
export type RowState = {
  /** The cell that Tab comes to, or that has the focus. */
  readonly stop: Field | undefined;
  readonly editing: Field | undefined;
  readonly isMenuOpen: boolean;
  readonly isCarried: boolean;
  readonly isSelected: boolean;
  /** The pointer is over it, here or on the axis. */
  readonly isHovered: boolean;
};

/** The state of one row, by two subscriptions: a list that scrolls mounts many rows a second. */
export function useRowState(id: string): RowState {
  const inList = useListState(({ cell, editing, menu, carry }) => {
    const stop = cell?.id === id ? cell.field : '';
    const edited = editing?.id === id ? editing.field : '';
    const isCarried = carry?.ids.includes(id) === true;
    return `${stop}/${edited}/${menu === id}/${isCarried}`;
  });
  const inView = useListView(({ selection, hovered }) => `${selection.has(id)}/${hovered === id}`);
  return useMemo(() => {
    const [stop, edited, isMenuOpen, isCarried] = inList.split('/');
    const [isSelected, isHovered] = inView.split('/');
    return {
      stop: fields.find((field) => field === stop),
      editing: fields.find((field) => field === edited),
      isMenuOpen: isMenuOpen === 'true',
      isCarried: isCarried === 'true',
      isSelected: isSelected === 'true',
      isHovered: isHovered === 'true',
    };
  }, [inList, inView]);
}

/** What a cell of the row has to know. */
export type CellState = Pick<RowState, 'stop' | 'editing'>;
