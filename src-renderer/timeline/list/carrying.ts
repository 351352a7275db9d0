import { plainText } from '../../../src-shared/markdown/plain-text.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { startRetime } from '../../../src-shared/timeline/axis/start-retime.ts';
import {
  proposeListDrop,
  startListDrop,
} from '../../../src-shared/timeline/list/propose-list-drop.ts';
import { clearTimelineView } from '../../state/timeline-view.ts';
import { shownEntries } from './editing.ts';
import type { ListParts } from './list-context.ts';
import { applyEdit, concerned, eventOf, reportOf, timelineOf } from './list-edits.ts';
import { type Carry, placeOf, wishFor } from './list-state.ts';

/** Picks a row up, together with all that is selected where it is part of it. */
export function pickUp(parts: ListParts, id: string, by: Carry['by']): void {
  if (parts.document.state.getState().readOnly !== undefined) return;
  const chosen = new Set(concerned(parts, id));
  const { entries } = timelineOf(parts);
  const ids = entries.filter((entry) => chosen.has(entry.id)).map((entry) => entry.id);
  const last = entries.findIndex((entry) => entry.id === ids.at(-1));
  parts.list.setState({ editing: undefined, menu: undefined, isFlowing: false });
  const report = reportOf(parts);
  const [held = id] = ids.filter((each) => eventOf(parts, each) !== undefined);
  const { words } = startRetime(report, timelineOf(parts), held, new Set(ids), 'whole');
  const propose = startListDrop(report, parts.timeline, ids);
  carryTo(parts, { ids, by, propose, words }, entries[last + 1]?.id);
  if (by === 'pointer') return;
  const what = subjectOf(parts, ids);
  parts.session.announce(
    `${what} picked up. Arrows move ${ids.length === 1 ? 'it' : 'them'}, Space drops, Escape cancels.`,
  );
}

/** Carries what was picked up to before an entry; undefined: after the last. */
export function carryBefore(parts: ListParts, before: string | undefined): void {
  const { carry } = parts.list.getState();
  if (carry === undefined || carry.before === before) return;
  carryTo(parts, carry, before);
  const { carry: next } = parts.list.getState();
  if (next?.by === 'keys') parts.session.announce(sentence(parts, next));
}

/** Carries on by rows; the entries that are carried count as none. */
export function carryBy(parts: ListParts, rows: number): void {
  const { carry } = parts.list.getState();
  if (carry === undefined) return;
  const carried = new Set(carry.ids);
  const stops = shownEntries(parts).filter(({ id }) => !carried.has(id));
  const at = stops.findIndex(({ id }) => id === followerOf(parts, carry));
  const from = at === -1 ? stops.length : at;
  const to = Math.min(stops.length, Math.max(0, from + rows));
  if (to !== from) carryBefore(parts, stops[to]?.id);
}

/** Drops what is carried: one edit, which can be undone as one. */
export function dropCarried(parts: ListParts): void {
  const { carry } = parts.list.getState();
  letGo(parts);
  if (carry !== undefined) put(parts, carry);
}

/** Leaves everything where it was. */
export function cancelCarry(parts: ListParts): void {
  const { carry } = parts.list.getState();
  letGo(parts);
  if (carry === undefined) return;
  const stays = carry.ids.length === 1 ? 'stays where it was' : 'stay where they were';
  parts.session.announce(`${subjectOf(parts, carry.ids)} ${stays}.`);
}

/** Moves a row at once, without picking it up. */
export function nudge(parts: ListParts, id: string, rows: 1 | -1): void {
  pickUp(parts, id, 'pointer');
  carryBy(parts, rows);
  dropCarried(parts);
}

/** `“Alert fires”`, `3 events` */
export function subjectOf(parts: ListParts, ids: readonly string[]): string {
  if (ids.length !== 1) return `${ids.length} rows`;
  const entry = timelineOf(parts).entries.find(({ id }) => id === ids[0]);
  const words = [...plainText(entry?.text ?? '')];
  const short = words.length > 28 ? `${words.slice(0, 27).join('').trimEnd()}…` : words.join('');
  return short === '' ? 'The row' : `“${short}”`;
}

type Carrying = Pick<Carry, 'ids' | 'by' | 'propose' | 'words'>;

function carryTo(parts: ListParts, carrying: Carrying, before: string | undefined): void {
  const { ids, by, propose, words: wordsOf } = carrying;
  const drop = propose(before);
  parts.list.setState({ carry: { ids, by, propose, words: wordsOf, before, drop } });
  const { changes, words } = drop;
  if (changes.size === 0) {
    clearTimelineView(parts.view, 'proposal');
    return;
  }
  const metrics = wordsOf(changes)?.metrics ?? [];
  parts.view.setState({
    proposal: { changes, words: `${subjectOf(parts, ids)} ${words}.`, metrics },
  });
}

function letGo({ list, view }: ListParts): void {
  list.setState({ carry: undefined });
  clearTimelineView(view, 'proposal');
}

function put(parts: ListParts, carry: Carry): void {
  const [first = ''] = carry.ids;
  const edit = (report: Report) =>
    proposeListDrop(report, parts.timeline, carry.ids, carry.before).report;
  const { list } = parts;
  const field = list.getState().cell?.field ?? 'text';
  const cell = { id: first, field };
  const told = sentence(parts, carry);
  const label = carry.drop.kind === 'times' ? 'Move in time' : 'Move';
  if (!applyEdit(parts, edit, { label, place: placeOf(cell), told })) parts.session.announce(told);
  wishFor(list, cell);
}

function sentence(parts: ListParts, { ids, drop }: Carry): string {
  return `${subjectOf(parts, ids)} ${drop.words}.`;
}

/** The entry before which they go; where that is carried itself, the next that is not. */
function followerOf(parts: ListParts, { ids, before }: Carry): string | undefined {
  const { entries } = timelineOf(parts);
  const at = entries.findIndex(({ id }) => id === before);
  return at === -1 ? undefined : entries.slice(at).find(({ id }) => !ids.includes(id))?.id;
}
