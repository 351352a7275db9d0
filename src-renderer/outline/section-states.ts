import type { Finding, Place } from '../../src-shared/checks/finding.ts';
import { actionsOf } from '../../src-shared/report/actions-of.ts';
import { allSections } from '../../src-shared/report/all-sections.ts';
import type { Report, Section } from '../../src-shared/report/report.ts';

/** What the outline says of a section. */
export type SectionState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'findings'; readonly count: number };

/** How far each section with a heading is; what goes on from one without its own heading counts as its part. */
export function sectionStates(
  report: Report,
  findings: readonly Finding[],
): ReadonlyMap<string, SectionState> {
  const headed = new Map<string, string>();
  let last = '';
  for (const section of allSections(report)) {
    if (section.heading !== '') last = section.id;
    for (const key of placesIn(report, section)) headed.set(key, last);
  }
  const bySection = new Map<string, Finding[]>();
  for (const finding of findings) {
    const section = headed.get(keyOf(finding.where));
    if (section !== undefined) bySection.set(section, [...(bySection.get(section) ?? []), finding]);
  }
  return new Map(
    [...new Set(headed.values())].map((id) => [id, stateOf(bySection.get(id) ?? [])] as const),
  );
}

/** Tells whether every section is as far as it was. */
export function isSameStates(
  one: ReadonlyMap<string, SectionState>,
  other: ReadonlyMap<string, SectionState>,
): boolean {
  return (
    one.size === other.size &&
    [...one].every(([id, state]) => {
      const second = other.get(id);
      if (second?.kind !== state.kind) return false;
      return (
        state.kind !== 'findings' || (second.kind === 'findings' && second.count === state.count)
      );
    })
  );
}

function stateOf(findings: readonly Finding[]): SectionState {
  if (findings.length === 0) return { kind: 'ready' };
  const isEmpty = findings.every(({ rule }) => rule === 'empty-section');
  return isEmpty ? { kind: 'empty' } : { kind: 'findings', count: findings.length };
}

function keyOf(place: Place): string {
  return place.kind === 'report' ? 'report' : `${place.kind}:${place.id}`;
}

function placesIn(report: Report, section: Section): readonly string[] {
  const own = `section:${section.id}`;
  switch (section.kind) {
    case 'fields':
      return [own, ...section.fields.map(({ id }) => `field:${id}`)];
    case 'actions':
      return [own, ...actionsOf(report, section).map(({ id }) => `action:${id}`)];
    case 'timeline': {
      const timeline = report.timelines.find(({ id }) => id === section.timeline);
      return [own, ...(timeline?.entries ?? []).map(({ id }) => `event:${id}`)];
    }
    default:
      return [own];
  }
}
