import { insertEntry } from '../../../src-shared/report/edit/move-entries.ts';
import { isEvent, type Report, type TimelineEvent } from '../../../src-shared/report/report.ts';
import type { ListParts } from './list-context.ts';
import { applyEdit, eventOf, timelineOf } from './list-edits.ts';
import { placeOf } from './list-state.ts';

/** Puts an empty event below a row, of the time of the event above it, and opens its time. */
export function addEventAfter(parts: ListParts, id: string): void {
  const { entries } = timelineOf(parts);
  const at = entries.findIndex((entry) => entry.id === id);
  const above = entries.slice(0, at + 1).findLast(isEvent);
  const { written: _words, approximate: _about, ...time } = above?.time ?? {};
  const event: TimelineEvent = { kind: 'note', id: parts.session.newId(), time, text: '' };
  const place = { timeline: parts.timeline, index: at + 1 };
  applyEdit(parts, (report) => insertEntry(report, event, place), {
    label: 'Add event',
    place: placeOf({ id, field: 'text' }),
  });
  const cell = { id: event.id, field: 'time' } as const;
  parts.list.setState({ cell, editing: cell, isFlowing: true });
}

/** Takes an event away again that was added and left without a word. */
export function dropIfEmpty(parts: ListParts, id: string): void {
  const event = eventOf(parts, id);
  if (event === undefined || event.text !== '' || event.actor || event.source) return;
  const last = parts.document.state.getState().history.undo.at(-1);
  const isJustAdded = last?.label === 'Add event' && !holds(last.report, id);
  if (isJustAdded) parts.document.undo();
}

function holds({ timelines }: Report, id: string): boolean {
  return timelines.some(({ entries }) => entries.some((entry) => entry.id === id));
}
