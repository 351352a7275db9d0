import { isEvent, type TimelineEntry } from '../../../src-shared/report/report.ts';
import { passes } from '../../../src-shared/timeline/list/filter-events.ts';
import { addEventAfter, dropIfEmpty } from './add-event-after.ts';
import type { ListParts } from './list-context.ts';
import { timelineOf } from './list-edits.ts';
import { type Cell, fields, placeOf, wishFor } from './list-state.ts';

/** How a cell was left: with Enter, Tab, Shift+Tab, Escape, or because the focus went elsewhere. */
export type Leaving = 'enter' | 'next' | 'previous' | 'escape' | 'elsewhere';

/** Opens a cell for editing. */
export function openCell({ list, document }: ListParts, cell: Cell): void {
  if (document.state.getState().readOnly !== undefined) return;
  list.setState({ cell, editing: cell, isFlowing: false, menu: undefined });
}

/** Goes on from a cell that was edited, as its key says. */
export function leaveCell(parts: ListParts, cell: Cell, leaving: Leaving): void {
  const { list } = parts;
  const { editing } = list.getState();
  const isOpen = editing?.id === cell.id && editing.field === cell.field;
  if (isOpen) list.setState({ editing: undefined, isFlowing: false });
  switch (leaving) {
    case 'elsewhere':
      if (isOpen) dropIfEmpty(parts, cell.id);
      break;
    case 'escape':
      dropIfEmpty(parts, cell.id);
      wishFor(list, cell);
      break;
    case 'enter':
      addEventAfter(parts, cell.id);
      break;
    case 'next':
      goOn(parts, cell, 1);
      break;
    case 'previous':
      goOn(parts, cell, -1);
      break;
  }
}

/** Opens the cell after another, or before it; after the last the line for new events. */
export function goOn(parts: ListParts, cell: Cell, by: 1 | -1): void {
  const entries = shownEntries(parts);
  const at = entries.findIndex(({ id }) => id === cell.id);
  const cells = [entries[at - 1], entries[at], entries[at + 1]].flatMap(cellsOf);
  const from = cells.findIndex(({ id, field }) => id === cell.id && field === cell.field);
  const next = cells[from + by];
  if (next !== undefined) {
    // A menu that opens by itself would be in the way of whoever only passes.
    if (next.field === 'kind') parts.list.setState({ editing: undefined, isFlowing: true });
    else openCell(parts, next);
    wishFor(parts.list, next);
    return;
  }
  const place = by > 0 ? quickAddPlace(parts.timeline) : placeOf(cell);
  const control = document.querySelector(`[data-place="${CSS.escape(place)}"]`);
  if (control instanceof HTMLElement) control.focus();
}

/** Where the line for new events is found. */
export function quickAddPlace(timeline: string): string {
  return `timeline:${timeline}:add`;
}

/** The entries that the filter lets through, in their order. */
export function shownEntries(parts: ListParts): readonly TimelineEntry[] {
  const { filter } = parts.view.getState();
  const { entries } = timelineOf(parts);
  return entries.filter((entry) => (isEvent(entry) ? passes(filter, entry) : !isFiltering(filter)));
}

function isFiltering({ kinds, actors, audience }: Parameters<typeof passes>[0]): boolean {
  return kinds.size > 0 || actors.size > 0 || audience !== 'all';
}

function cellsOf(entry: TimelineEntry | undefined): readonly Cell[] {
  if (entry === undefined) return [];
  const { id } = entry;
  return isEvent(entry) ? fields.map((field) => ({ id, field })) : [{ id, field: 'text' }];
}
