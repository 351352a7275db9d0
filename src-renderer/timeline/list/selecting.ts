import { clearTimelineView, selectEvents } from '../../state/timeline-view.ts';
import { shownEntries } from './editing.ts';
import type { ListParts } from './list-context.ts';

type Click = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** Selects as lists do: a click one row, with Ctrl or Cmd one more or less, with Shift all up to it. */
export function selectByClick(parts: ListParts, id: string, click: Click): void {
  const { selection } = parts.view.getState();
  if (click.shiftKey) extendTo(parts, id);
  else if (click.ctrlKey || click.metaKey) toggle(parts, id);
  else if (selection.size !== 1 || !selection.has(id)) selectEvents(parts.view, [id]);
}

/** Selects one more row, or one less. */
export function toggle({ view }: ListParts, id: string): void {
  const selection = new Set(view.getState().selection);
  if (!selection.delete(id)) selection.add(id);
  view.setState({ selection, anchor: id, focused: id });
}

/** Selects from the row where the selection began to this one. */
export function extendTo(parts: ListParts, id: string): void {
  const { view, list } = parts;
  const { anchor, focused } = view.getState();
  const entries = shownEntries(parts);
  const indexOf = (wanted: string | undefined) => entries.findIndex((entry) => entry.id === wanted);
  const begin = [anchor, focused, list.getState().cell?.id].map(indexOf).find((at) => at !== -1);
  const [from, to] = [begin ?? indexOf(id), indexOf(id)];
  const range = entries.slice(Math.min(from, to), Math.max(from, to) + 1);
  const start = entries[from]?.id ?? id;
  view.setState({ selection: new Set(range.map((entry) => entry.id)), anchor: start, focused: id });
}

export function selectAll(parts: ListParts): void {
  const ids = shownEntries(parts).map(({ id }) => id);
  const { anchor } = parts.view.getState();
  parts.view.setState({ selection: new Set(ids), ...(anchor === undefined && { anchor: ids[0] }) });
  parts.session.announce(`${ids.length} rows selected`);
}

export function selectNothing({ view }: ListParts): void {
  view.setState({ selection: new Set() });
  clearTimelineView(view, 'anchor');
}
