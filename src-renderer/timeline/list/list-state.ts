import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TimeChanges } from '../../../src-shared/timeline/axis/propose-retime.ts';
import type { RetimeWords } from '../../../src-shared/timeline/axis/retime-words.ts';
import type { ListDrop, ListDropper } from '../../../src-shared/timeline/list/propose-list-drop.ts';

/** The parts of a row that can be edited, in the order in which Tab goes through them. */
export const fields = ['time', 'kind', 'text', 'actor', 'source'] as const;

export type Field = (typeof fields)[number];

/** A part of a row. */
export type Cell = { readonly id: string; readonly field: Field };

/** Rows between being picked up and dropped. */
export type Carry = {
  readonly ids: readonly string[];
  /** The entry before which they would be dropped; undefined: after the last. */
  readonly before: string | undefined;
  readonly drop: ListDrop;
  /** Made when they were picked up. */
  readonly propose: ListDropper;
  readonly words: (changes: TimeChanges) => RetimeWords | undefined;
  readonly by: 'pointer' | 'keys';
};

/** What a list of events is doing; what it shares with the axis is in the timeline's view. */
export type ListState = {
  /** The cell that has the focus, or would get it. */
  readonly cell: Cell | undefined;
  readonly editing: Cell | undefined;
  /** Tab goes on to the next cell, because it came from one that was edited. */
  readonly isFlowing: boolean;
  /** The row whose menu is open. */
  readonly menu: string | undefined;
  /** Where the cursor stood in the text that was edited when that menu was opened, in UTF-16 units. */
  readonly caret: number | undefined;
  readonly carry: Carry | undefined;
  /** What was done last, as long as the report is of this revision. */
  readonly told: { readonly words: string; readonly revision: number } | undefined;
  /** The cell to bring into view and to focus; `count` tells two wishes apart. */
  readonly wish: { readonly cell: Cell; readonly count: number } | undefined;
  /** The form that stands in the bar. */
  readonly form: 'shift' | 'zone' | 'report-zone' | 'filter' | undefined;
};

export type ListStore = StoreApi<ListState>;

export function createListState(): ListStore {
  return createStore<ListState>()(() => ({
    cell: undefined,
    editing: undefined,
    isFlowing: false,
    menu: undefined,
    caret: undefined,
    carry: undefined,
    told: undefined,
    wish: undefined,
    form: undefined,
  }));
}

/** Brings a cell into view and the focus to it, once it is there. */
export function wishFor(list: ListStore, cell: Cell): void {
  const { wish } = list.getState();
  list.setState({ cell, wish: { cell, count: (wish?.count ?? 0) + 1 } });
}

/** Puts the form of the bar away; the focus goes back to the rows: to the cell it came from, or to this row. */
export function closeForm(list: ListStore, id: string | undefined): void {
  const { cell = id === undefined ? undefined : ({ id, field: 'time' } as const) } =
    list.getState();
  list.setState({ form: undefined });
  if (cell !== undefined) wishFor(list, cell);
}

/** Where undo, findings and the list itself find a cell. */
export function placeOf({ id, field }: Cell): string {
  return `event:${id}:${field}`;
}
