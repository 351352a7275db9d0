import type { MouseEvent, ReactNode } from 'react';
import { openCell } from './editing.ts';
import { CellBox } from './grid-parts.tsx';
import { useList } from './list-context.ts';
import { type Cell, placeOf } from './list-state.ts';

type GridCellProps = {
  readonly cell: Cell;
  /** The one of all cells that Tab comes to. */
  readonly isStop: boolean;
  readonly children: ReactNode;
  readonly className: string;
  /** What it says, where its content says too little. */
  readonly name?: string;
  readonly hint?: string | undefined;
};

/** A cell at rest: one of all has the focus, a click opens it. */
export function GridCell({ cell, isStop, children, className, name, hint }: GridCellProps) {
  const parts = useList();
  const onClick = (event: MouseEvent) => {
    // With these keys a click selects, which is the row's business.
    if (event.shiftKey || event.ctrlKey || event.metaKey) return;
    openCell(parts, cell);
  };
  return (
    <CellBox
      className={`cell ${className}`}
      tabIndex={isStop ? 0 : -1}
      data-place={placeOf(cell)}
      data-field={cell.field}
      aria-label={name}
      data-hint={hint}
      onClick={onClick}
    >
      {children}
    </CellBox>
  );
}
