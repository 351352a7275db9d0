import type { KeyboardEvent } from 'react';
import { isEvent } from '../../../src-shared/report/report.ts';
import { selectEvents } from '../../state/timeline-view.ts';
import { cancelCarry, carryBefore, carryBy, dropCarried, nudge, pickUp } from './carrying.ts';
import { goOn, openCell, shownEntries } from './editing.ts';
import type { ListParts } from './list-context.ts';
import { concerned, duplicateRows, removeRows, timelineOf } from './list-edits.ts';
import { type ListKey, listKey } from './list-key.ts';
import { type Cell, type Field, fields, wishFor } from './list-state.ts';
import { extendTo, selectAll, selectNothing, toggle } from './selecting.ts';

/** Hears the keys of all cells that are not edited. */
export function hearListKey(parts: ListParts, event: KeyboardEvent): void {
  const { cell, editing, carry, isFlowing } = parts.list.getState();
  if (carry !== undefined) {
    hearCarryKey(parts, event);
    return;
  }
  const isCell = event.target instanceof Element && event.target.closest('[role="gridcell"]');
  if (cell === undefined || editing !== undefined || !isCell || isInControl(event.target)) return;
  const key = listKey(event);
  if (key === undefined) return;
  if (key.kind === 'go-on' && !isFlowing) return;
  const isNothing = parts.view.getState().selection.size === 0 && !isFlowing;
  if (key.kind === 'select-nothing' && isNothing) return;
  event.preventDefault();
  event.stopPropagation();
  parts.list.setState({ isFlowing: false });
  perform(parts, cell, key);
}

/** Buttons and menus within cells have keys of their own. */
function isInControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input, [role="menu"]') !== null;
}

/** While something is carried no key does anything else. */
function hearCarryKey(parts: ListParts, event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
  switch (event.key) {
    case 'ArrowUp':
      carryBy(parts, -1);
      break;
    case 'ArrowDown':
      carryBy(parts, 1);
      break;
    case 'PageUp':
      carryBy(parts, -10);
      break;
    case 'PageDown':
      carryBy(parts, 10);
      break;
    case 'Home':
      carryBefore(parts, shownEntries(parts)[0]?.id);
      break;
    case 'End':
      carryBefore(parts, undefined);
      break;
    case ' ':
    case 'Enter':
      dropCarried(parts);
      break;
    case 'Escape':
    case 'Tab':
      cancelCarry(parts);
      break;
    default:
  }
}

function perform(parts: ListParts, cell: Cell, key: ListKey): void {
  const { id } = cell;
  switch (key.kind) {
    case 'walk':
      walk(parts, cell, key.by, key.isExtending);
      break;
    case 'end': {
      const target = shownEntries(parts).at(key.which === 'first' ? 0 : -1);
      if (target !== undefined) wishFor(parts.list, { ...cell, id: target.id });
      break;
    }
    case 'aside':
      goAside(parts, cell, key.by);
      break;
    case 'go-on':
      goOn(parts, cell, key.by);
      break;
    case 'nudge':
      nudge(parts, id, key.by);
      break;
    case 'edit':
      openCell(parts, cell);
      break;
    case 'pick-up':
      pickUp(parts, id, 'keys');
      break;
    case 'toggle':
      toggle(parts, id);
      break;
    case 'select-all':
      selectAll(parts);
      break;
    case 'select-nothing':
      selectNothing(parts);
      break;
    case 'remove':
      removeRows(parts, concerned(parts, id));
      break;
    case 'duplicate':
      duplicateRows(parts, concerned(parts, id));
      break;
    case 'menu':
      parts.list.setState({ menu: id });
  }
}

function walk(parts: ListParts, cell: Cell, by: number, isExtending: boolean): void {
  const entries = shownEntries(parts);
  const at = entries.findIndex(({ id }) => id === cell.id);
  const to = entries[Math.min(entries.length - 1, Math.max(0, at + by))];
  if (to === undefined) return;
  const field: Field = isEvent(to) ? cell.field : 'text';
  if (isExtending) {
    if (parts.view.getState().selection.size === 0) selectEvents(parts.view, [cell.id]);
    extendTo(parts, to.id);
  }
  wishFor(parts.list, { id: to.id, field });
}

function goAside(parts: ListParts, cell: Cell, by: 1 | -1): void {
  const entry = timelineOf(parts).entries.find(({ id }) => id === cell.id);
  if (entry === undefined || !isEvent(entry)) return;
  const field = fields[fields.indexOf(cell.field) + by];
  if (field !== undefined) wishFor(parts.list, { id: cell.id, field });
}
