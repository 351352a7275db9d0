import type { Report, Section } from './report.ts';

/** Every section in the order of the document, each before its children. */
export function allSections({ sections }: Pick<Report, 'sections'>): readonly Section[] {
  return sections.flatMap(withDescendants);
}

/** A section and everything nested in it, in the order of the document. */
export function withDescendants(section: Section): readonly Section[] {
  return [section, ...section.children.flatMap(withDescendants)];
}

/** The section with this id, wherever it stands. */
export function findSection(report: Pick<Report, 'sections'>, id: string): Section | undefined {
  return allSections(report).find((section) => section.id === id);
}

/** The sections that an export prints: those neither hidden nor nested in a hidden one. */
export function visibleSections({ sections }: Pick<Report, 'sections'>): readonly Section[] {
  return sections.flatMap((section): readonly Section[] =>
    section.hidden ? [] : [section, ...visibleSections({ sections: section.children })],
  );
}
