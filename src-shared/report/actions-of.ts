import { allSections } from './all-sections.ts';
import type { ActionItem, Report, Section } from './report.ts';

/** The actions section that holds the action items which name none: the first of the document. */
export function firstActionsSection(report: Pick<Report, 'sections'>): Section | undefined {
  return allSections(report).find((section) => section.kind === 'actions');
}

/** The action items that stand in a section, in their order. */
export function actionsOf(report: Report, section: Section): readonly ActionItem[] {
  const known = knownPlaces.get(report);
  const places = known ?? actionsBySection(report);
  if (!known) knownPlaces.set(report, places);
  return places.get(section.id) ?? none;
}

/** A report never changes, and every actions section asks for its items. */
const knownPlaces = new WeakMap<Report, ReadonlyMap<string, readonly ActionItem[]>>();

const none: readonly ActionItem[] = [];

function actionsBySection(report: Report): ReadonlyMap<string, readonly ActionItem[]> {
  const first = firstActionsSection(report)?.id;
  const places = new Map<string, ActionItem[]>();
  for (const item of report.actions) {
    const id = item.section ?? first;
    if (id === undefined) continue;
    const place = places.get(id) ?? [];
    place.push(item);
    places.set(id, place);
  }
  return places;
}
