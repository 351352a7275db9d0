import { setEventEnd } from '../../../src-shared/report/edit/edit-event.ts';
import { removeEntries } from '../../../src-shared/report/edit/move-entries.ts';
import { setZone, type ZoneChange } from '../../../src-shared/report/edit/set-zone.ts';
import { sortTimeline } from '../../../src-shared/report/edit/sort-timeline.ts';
import { withChanges } from '../../../src-shared/report/edit/with-changes.ts';
import { type EventKind, eventKindNames } from '../../../src-shared/report/event-kind.ts';
import {
  isEvent,
  type Report,
  type Timeline,
  type TimelineEvent,
} from '../../../src-shared/report/report.ts';
import { printDuration } from '../../../src-shared/time/duration.ts';
import { applyRetime } from '../../../src-shared/timeline/axis/apply-retime.ts';
import {
  proposeRetime,
  type TimeChange,
} from '../../../src-shared/timeline/axis/propose-retime.ts';
import { changeEventZone } from '../../../src-shared/timeline/list/change-event-zone.ts';
import { duplicateEntries } from '../../../src-shared/timeline/list/duplicate-entries.ts';
import { mergeEvents } from '../../../src-shared/timeline/list/merge-events.ts';
import { splitEvent } from '../../../src-shared/timeline/list/split-event.ts';
import { updateEvents } from '../../../src-shared/timeline/list/update-events.ts';
import { selectEvents } from '../../state/timeline-view.ts';
import type { ListParts } from './list-context.ts';
import { type Cell, placeOf, wishFor } from './list-state.ts';

/** The report being edited. */
export function reportOf({ document }: ListParts): Report {
  return document.state.getState().history.report;
}

/** The timeline of the list, as it is now. */
export function timelineOf(parts: ListParts): Timeline {
  const found = reportOf(parts).timelines.find(({ id }) => id === parts.timeline);
  return found ?? { id: parts.timeline, entries: [] };
}

/** The event with this id; undefined for a heading or passage. */
export function eventOf(parts: ListParts, id: string): TimelineEvent | undefined {
  const entry = timelineOf(parts).entries.find((each) => each.id === id);
  return entry !== undefined && isEvent(entry) ? entry : undefined;
}

/** What an action on a row is about: all that is selected, where the row is part of it. */
export function concerned({ view }: ListParts, id: string): readonly string[] {
  const { selection } = view.getState();
  return selection.has(id) ? [...selection] : [id];
}

/** Applies an edit, and says below what it did where it did something; tells whether it did. */
export function applyEdit(
  parts: ListParts,
  change: (report: Report) => Report,
  note: { readonly label: string; readonly place: string; readonly told?: string },
): boolean {
  const { document, list, session } = parts;
  const { revision } = document.state.getState();
  const { told, ...rest } = note;
  document.edit(change, rest);
  const after = document.state.getState().revision;
  if (after === revision) return false;
  list.setState({ told: told === undefined ? undefined : { words: told, revision: after } });
  if (told !== undefined) session.announce(told);
  return true;
}

/** Sets the time of an event, which goes to its place; no end: it has none. */
export function setTime(parts: ListParts, id: string, { time, end }: TimeChange): void {
  const edit = (report: Report) =>
    applyRetime(setEventEnd(report, id, end), parts.timeline, new Map([[id, { time }]]));
  applyEdit(parts, edit, { label: 'Change time', place: placeOf({ id, field: 'time' }) });
}

export function setKind(parts: ListParts, ids: readonly string[], kind: EventKind): void {
  const edit = (report: Report) =>
    updateEvents(report, ids, (event) => withChanges(event, { kind, kindGuessed: undefined }));
  const told = `${count(ids.length)} ${isOne(ids, 'is', 'are')} ${eventKindNames[kind].toLowerCase()} now.`;
  applyEdit(parts, edit, { label: 'Set kind', place: placeFor(ids, 'kind'), told });
}

export function setWords(parts: ListParts, { id, field }: Cell, words: string): void {
  if (field !== 'actor' && field !== 'source') return;
  const value = words.trim() === '' ? undefined : words.trim();
  const edit = (report: Report) =>
    updateEvents(report, [id], (event) => withChanges(event, { [field]: value }));
  const label = field === 'actor' ? 'Change actor' : 'Change source';
  applyEdit(parts, edit, { label, place: placeOf({ id, field }) });
}

/** Turns a mark on, or off where all of the events have it. */
export function toggleMark(
  parts: ListParts,
  ids: readonly string[],
  mark: 'internal' | 'leftOut',
): void {
  const isOn = ids.every((id) => eventOf(parts, id)?.[mark] === true);
  const value = isOn ? undefined : (true as const);
  const edit = (report: Report) =>
    updateEvents(report, ids, (event) => withChanges(event, { [mark]: value }));
  const marks = {
    internal: isOn ? 'for everybody' : 'internal',
    leftOut: isOn ? 'in the report' : 'left out of the report',
  };
  const told = `${count(ids.length)} ${isOne(ids, 'is', 'are')} ${marks[mark]} now.`;
  applyEdit(parts, edit, { label: 'Mark events', place: placeFor(ids, 'text'), told });
}

/** Removes entries and goes on to what stood below them. */
export function removeRows(parts: ListParts, ids: readonly string[]): void {
  const { entries } = timelineOf(parts);
  const chosen = new Set(ids);
  const last = entries.findLastIndex(({ id }) => chosen.has(id));
  const next =
    entries.slice(last + 1).find(({ id }) => !chosen.has(id)) ??
    entries.slice(0, last).findLast(({ id }) => !chosen.has(id));
  const told = `${count(ids.length)} ${isOne(ids, 'is', 'are')} deleted.`;
  const edit = (report: Report) => removeEntries(report, ids);
  if (!applyEdit(parts, edit, { label: 'Delete events', place: placeFor(ids, 'text'), told }))
    return;
  selectEvents(parts.view, []);
  if (next !== undefined) wishFor(parts.list, { id: next.id, field: 'text' });
}

export function duplicateRows(parts: ListParts, ids: readonly string[]): void {
  const made: string[] = [];
  const newId = () => {
    const id = parts.session.newId();
    made.push(id);
    return id;
  };
  const told = `${count(ids.length)} ${isOne(ids, 'is', 'are')} duplicated.`;
  const edit = (report: Report) => duplicateEntries(report, parts.timeline, ids, newId);
  const note = { label: 'Duplicate events', place: placeFor(ids, 'text'), told };
  if (!applyEdit(parts, edit, note)) return;
  selectEvents(parts.view, made);
  const [first] = made;
  if (first !== undefined) wishFor(parts.list, { id: first, field: 'text' });
}

export function mergeRows(parts: ListParts, ids: readonly string[]): void {
  const first = timelineOf(parts).entries.find(({ id }) => ids.includes(id));
  const told = `${count(ids.length)} are one now, with every word of them.`;
  const edit = (report: Report) => mergeEvents(report, parts.timeline, ids);
  const note = { label: 'Merge events', place: placeFor(ids, 'text'), told };
  if (!applyEdit(parts, edit, note) || first === undefined) return;
  selectEvents(parts.view, [first.id]);
  wishFor(parts.list, { id: first.id, field: 'text' });
}

/** Splits the text where the cursor stands. */
export function splitRow(parts: ListParts, id: string, at: number): boolean {
  const newId = parts.session.newId();
  const edit = (report: Report) => splitEvent(report, id, at, newId);
  const note = { label: 'Split event', place: placeOf({ id, field: 'text' }) };
  if (!applyEdit(parts, edit, { ...note, told: 'The event is two now.' })) return false;
  wishFor(parts.list, { id: newId, field: 'text' });
  return true;
}

export function shiftRows(parts: ListParts, ids: readonly string[], by: number): void {
  const { timeline } = parts;
  const edit = (report: Report) => {
    const found = report.timelines.find(({ id }) => id === timeline);
    if (found === undefined) return report;
    return applyRetime(report, timeline, proposeRetime(report, found, ids, by).changes);
  };
  const told = `${count(ids.length)} ${isOne(ids, 'is', 'are')} ${shiftWords(by)} now.`;
  applyEdit(parts, edit, { label: 'Shift events', place: placeFor(ids, 'time'), told });
}

/** `5 min later` */
export function shiftWords(by: number): string {
  return `${printDuration(Math.abs(by))} ${by < 0 ? 'earlier' : 'later'}`;
}

/** Puts events into another zone; without ids the whole report. */
export function changeZone(
  parts: ListParts,
  ids: readonly string[] | undefined,
  zone: string,
  change: ZoneChange,
): void {
  const what = ids === undefined ? 'The report' : count(ids.length);
  const now = `${what} ${ids === undefined || ids.length === 1 ? 'is' : 'are'} in ${zone} now`;
  const kept = change === 'clock-stays' ? 'the clocks stayed' : 'the moments stayed';
  if (ids === undefined) {
    const place = 'header:zone';
    const edit = (report: Report) => setZone(report, zone, change);
    applyEdit(parts, edit, { label: 'Change zone', place, told: `${now}; ${kept}.` });
    return;
  }
  const { remarks } = changeEventZone(reportOf(parts), parts.timeline, ids, zone, change);
  const told = [`${now}; ${kept}.`, ...remarks.slice(0, 3)].join(' ');
  const edit = (report: Report) =>
    changeEventZone(report, parts.timeline, ids, zone, change).report;
  const isDone = applyEdit(parts, edit, {
    label: 'Change zone',
    place: placeFor(ids, 'time'),
    told,
  });
  const [first] = remarks;
  if (!isDone && first !== undefined) parts.session.tell({ kind: 'problem', text: first });
}

export function sortRows(parts: ListParts): void {
  const { cell } = parts.list.getState();
  const edit = (report: Report) => sortTimeline(report, parts.timeline);
  const place = cell === undefined ? `list:${parts.timeline}` : placeOf(cell);
  const told = 'The events are in order of time.';
  if (!applyEdit(parts, edit, { label: 'Sort by time', place, told })) return;
  // The button that was pressed is gone now.
  const first = timelineOf(parts).entries[0];
  const next = cell ?? (first && ({ id: first.id, field: 'text' } as const));
  if (next !== undefined) wishFor(parts.list, next);
}

/** `3 events`, `The event` */
function count(events: number): string {
  return events === 1 ? 'The event' : `${events} events`;
}

function isOne(ids: readonly string[], one: string, several: string): string {
  return ids.length === 1 ? one : several;
}

function placeFor(ids: readonly string[], field: Cell['field']): string {
  return placeOf({ id: ids[0] ?? '', field });
}
