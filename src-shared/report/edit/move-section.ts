import { firstActionsSection } from '../actions-of.ts';
import { allSections, findSection, withDescendants } from '../all-sections.ts';
import type { Report, Section } from '../report.ts';
import { mapSections } from './update-section.ts';
import { kept, withChanges } from './with-changes.ts';

/** Among the children of `parent`, or of the report itself; `index` counts without the moved section. */
export type SectionPlace = { readonly parent?: string; readonly index: number };

/** Adds a section with all that is nested in it. */
export function addSection(report: Report, section: Section, place: SectionPlace): Report {
  return withSections(report, insert(report.sections, section, place));
}

/** Moves a section with all that is nested in it, also into or out of another; never into itself. */
export function moveSection(report: Report, id: string, place: SectionPlace): Report {
  const section = findSection(report, id);
  const from = placeOf(report.sections, id);
  if (section === undefined || from === undefined || !isOpen(report, section, place)) return report;
  const stays = from.parent === place.parent;
  if (stays && from.index === place.index) return report;
  // A level was kept because it did not follow from the old parent; of the new one it says nothing.
  const placed = stays ? section : withoutLevels(section);
  return withSections(report, insert(without(report.sections, id), placed, place));
}

/**
 * Removes a section with all that is nested in it, the timelines that no other section shows, and
 * the action items that stand in it.
 */
export function removeSection(report: Report, id: string): Report {
  const section = findSection(report, id);
  if (section === undefined) return report;
  const gone = withDescendants(section);
  const rest = withSections(report, without(report.sections, id));
  return withoutTimelines(withoutActions(rest, gone), gone);
}

/** Where a section stands, as `moveSection` takes it. */
export function placeOf(
  sections: readonly Section[],
  id: string,
  parent?: string,
): SectionPlace | undefined {
  const index = sections.findIndex((section) => section.id === id);
  if (index !== -1) return parent === undefined ? { index } : { parent, index };
  for (const section of sections) {
    const place = placeOf(section.children, id, section.id);
    if (place !== undefined) return place;
  }
  return undefined;
}

function insert(
  sections: readonly Section[],
  section: Section,
  { parent, index }: SectionPlace,
): readonly Section[] {
  if (parent === undefined) return sections.toSpliced(Math.max(0, index), 0, section);
  return mapSections(sections, (found) =>
    found.id === parent
      ? withChanges(found, { children: insert(found.children, section, { index }) })
      : found,
  );
}

function without(sections: readonly Section[], id: string): readonly Section[] {
  const rest = sections.filter((section) => section.id !== id);
  return kept(
    sections,
    rest.map((section) => withChanges(section, { children: without(section.children, id) })),
  );
}

function withoutLevels(section: Section): Section {
  const children = mapSections(section.children, (child) =>
    withChanges(child, { level: undefined }),
  );
  return withChanges(section, { level: undefined, children });
}

/** Action items that name no section stand in the first; they stay there when another comes first. */
function withSections(report: Report, sections: readonly Section[]): Report {
  const next = withChanges(report, { sections });
  const first = firstActionsSection(report);
  if (first === undefined || first.id === firstActionsSection(next)?.id) return next;
  const actions = report.actions.map((item) =>
    item.section === undefined ? { ...item, section: first.id } : item,
  );
  return withChanges(next, { actions: kept(report.actions, actions) });
}

function withoutActions(report: Report, gone: readonly Section[]): Report {
  const ids = new Set(gone.map((section) => section.id));
  const actions = report.actions.filter(
    ({ section }) => section === undefined || !ids.has(section),
  );
  return withChanges(report, { actions: kept(report.actions, actions) });
}

function withoutTimelines(report: Report, gone: readonly Section[]): Report {
  const shown = new Set(timelineIds(allSections(report)));
  const ids = new Set(timelineIds(gone).filter((id) => !shown.has(id)));
  const timelines = report.timelines.filter(({ id }) => !ids.has(id));
  const isChosenGone = report.metricsTimeline !== undefined && ids.has(report.metricsTimeline);
  return withChanges(report, {
    timelines: kept(report.timelines, timelines),
    metricsTimeline: isChosenGone ? undefined : report.metricsTimeline,
  });
}

function timelineIds(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) => (section.kind === 'timeline' ? [section.timeline] : []));
}

/** A place is open to a section unless its parent does not exist or is part of the section itself. */
function isOpen(report: Report, section: Section, { parent }: SectionPlace): boolean {
  if (parent === undefined) return true;
  const isInside = withDescendants(section).some((inside) => inside.id === parent);
  return !isInside && findSection(report, parent) !== undefined;
}
