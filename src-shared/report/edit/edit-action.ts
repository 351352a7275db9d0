import { firstActionsSection } from '../actions-of.ts';
import type { ActionItem, Report } from '../report.ts';
import { type Changes, kept, withChanges } from './with-changes.ts';

/** In the actions section with this id (absent: the first); `index` counts without the item itself. */
export type ActionPlace = { readonly section?: string; readonly index: number };

/** Adds an action item to the section it names, after that section's others. */
export function addAction(report: Report, item: ActionItem): Report {
  return withChanges(report, { actions: [...report.actions, item] });
}

/** Changes an action item; `undefined` takes a part away. */
export function editAction(
  report: Report,
  id: string,
  changes: Changes<Omit<ActionItem, 'id' | 'section'>>,
): Report {
  const actions = report.actions.map((item) =>
    item.id === id ? withChanges<ActionItem>(item, changes) : item,
  );
  return withChanges(report, { actions: kept(report.actions, actions) });
}

/** Removes an action item with its text. */
export function removeAction(report: Report, id: string): Report {
  const actions = report.actions.filter((item) => item.id !== id);
  return withChanges(report, { actions: kept(report.actions, actions) });
}

/** Moves an action item within its section or into another. */
export function moveAction(report: Report, id: string, place: ActionPlace): Report {
  const item = report.actions.find((each) => each.id === id);
  if (item === undefined) return report;
  const first = firstActionsSection(report)?.id;
  const target = place.section ?? first;
  const sectionOf = ({ section = first }: ActionItem) => section;
  const others = report.actions.filter((each) => each.id !== id);
  const there = others.filter((each) => sectionOf(each) === target);
  const index = Math.min(Math.max(0, place.index), there.length);
  const now = report.actions.filter((each) => sectionOf(each) === target).indexOf(item);
  if (now === index) return report;
  const next = there[index];
  const at = next === undefined ? others.length : others.indexOf(next);
  const placed = sectionOf(item) === target ? item : withChanges(item, { section: target });
  return withChanges(report, { actions: kept(report.actions, others.toSpliced(at, 0, placed)) });
}
