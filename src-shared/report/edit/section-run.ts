import type { Report, Section } from '../report.ts';
import { moveSection, placeOf, removeSection, type SectionPlace } from './move-section.ts';

/**
 * A section with those after it that have no heading and so go on from it, as ids. Whoever moves, hides or
 * removes a section in an outline means all of them.
 */
export function sectionRun({ sections }: Pick<Report, 'sections'>, id: string): readonly string[] {
  const siblings = siblingsOf(sections, id);
  const from = siblings.findIndex((section) => section.id === id);
  if (from === -1) return [];
  const behind = siblings.slice(from + 1);
  const end = behind.findIndex((section) => section.heading !== '');
  return [id, ...behind.slice(0, end === -1 ? behind.length : end).map((section) => section.id)];
}

/** Does something to a section and to those that go on from it. */
export function editSectionRun(
  report: Report,
  id: string,
  edit: (report: Report, id: string) => Report,
): Report {
  return sectionRun(report, id).reduce(edit, report);
}

/** Removes a section with all that is nested in it and all that goes on from it. */
export function removeSectionRun(report: Report, id: string): Report {
  return editSectionRun(report, id, removeSection);
}

/** Moves a section with those that go on from it; the place's index counts without any of them. */
export function moveSectionRun(report: Report, id: string, place: SectionPlace): Report {
  const [, ...rest] = sectionRun(report, id);
  const from = placeOf(report.sections, id);
  if (from === undefined) return report;
  const isBehind = from.parent === place.parent && place.index > from.index;
  const index = isBehind ? place.index + rest.length : place.index;
  const headMoved = moveSection(report, id, { ...place, index });
  let before = id;
  let next = headMoved;
  for (const follower of rest) {
    next = moveBehind(next, follower, before);
    before = follower;
  }
  return next;
}

function moveBehind(report: Report, id: string, before: string): Report {
  const place = placeOf(report.sections, before);
  const own = placeOf(report.sections, id);
  if (place === undefined || own === undefined) return report;
  const isAfter = own.parent === place.parent && own.index < place.index;
  return moveSection(report, id, { ...place, index: isAfter ? place.index : place.index + 1 });
}

function siblingsOf(sections: readonly Section[], id: string): readonly Section[] {
  if (sections.some((section) => section.id === id)) return sections;
  for (const { children } of sections) {
    const found = siblingsOf(children, id);
    if (found.length > 0) return found;
  }
  return [];
}
