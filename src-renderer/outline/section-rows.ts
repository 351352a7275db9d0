import { plainText } from '../../src-shared/markdown/plain-text.ts';
import type { SectionPlace } from '../../src-shared/report/edit/move-section.ts';
import type { Section } from '../../src-shared/report/report.ts';
import type { Role } from '../../src-shared/report/role.ts';

/** A line of the outline. */
export type SectionRow = {
  readonly id: string;
  /** 0 for the sections of the report itself. */
  readonly depth: number;
  readonly heading: string;
  readonly role?: Role;
  readonly isHidden: boolean;
  readonly isInternal: boolean;
};

/** The sections with a heading, in the order of the document; those without go on from the one before. */
export function sectionRows(sections: readonly Section[], depth = 0): readonly SectionRow[] {
  return sections.flatMap((section) => {
    const { id, role, hidden = false, internal = false, children } = section;
    const below = sectionRows(children, depth + 1);
    if (section.heading === '') return below;
    const heading = plainText(section.heading) || section.heading;
    const row = { id, depth, heading, isHidden: hidden, isInternal: internal };
    return [role === undefined ? row : { ...row, role }, ...below];
  });
}

/** Tells whether two outlines look the same, so that typing in a section leaves its outline alone. */
export function isSameOutline(one: readonly SectionRow[], other: readonly SectionRow[]): boolean {
  return (
    one.length === other.length &&
    one.every((row, index) => {
      const second = other[index];
      return (
        second !== undefined &&
        row.id === second.id &&
        row.depth === second.depth &&
        row.heading === second.heading &&
        row.role === second.role &&
        row.isHidden === second.isHidden &&
        row.isInternal === second.isInternal
      );
    })
  );
}

/** The rows of a section and of all that is nested in it. */
export function rowsBelow(rows: readonly SectionRow[], id: string): readonly SectionRow[] {
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  if (row === undefined) return [];
  const end = rows.findIndex((other, index) => index > from && other.depth <= row.depth);
  return rows.slice(from, end === -1 ? rows.length : end);
}

/** A section that is being carried: before which of the other rows it would be put down, and how deep. */
export type Carry = { readonly id: string; readonly gap: number; readonly depth: number };

/** Deeper headings than this no format has. */
const deepest = 5;

/** The rows that stay where they are while a section is carried. */
export function rowsWithout(rows: readonly SectionRow[], id: string): readonly SectionRow[] {
  const gone = new Set(rowsBelow(rows, id).map((row) => row.id));
  return rows.filter((row) => !gone.has(row.id));
}

/** A section that has just been picked up: where it already is. */
export function carryFrom(rows: readonly SectionRow[], id: string): Carry {
  const gap = rows.findIndex((row) => row.id === id);
  return { id, gap, depth: rows[gap]?.depth ?? 0 };
}

/** The place nearest to a wished one that there is. */
export function carryTo(rows: readonly SectionRow[], wished: Carry): Carry {
  const others = rowsWithout(rows, wished.id);
  const own = rowsBelow(rows, wished.id);
  const height = Math.max(0, ...own.map((row) => row.depth)) - (own[0]?.depth ?? 0);
  const gap = Math.min(others.length, Math.max(0, wished.gap));
  const before = others[gap - 1];
  const most = Math.min(before === undefined ? 0 : before.depth + 1, deepest - height);
  const least = Math.min(others[gap]?.depth ?? 0, most);
  return { id: wished.id, gap, depth: Math.min(most, Math.max(least, wished.depth)) };
}

/** Where a carried section would stand, as `moveSectionRun` takes it. */
export function placeOfCarry(
  sections: readonly Section[],
  rows: readonly SectionRow[],
  { id, gap, depth }: Carry,
): SectionPlace {
  const above = rowsWithout(rows, id).slice(0, gap).reverse();
  const parent = depth === 0 ? undefined : above.find((row) => row.depth === depth - 1)?.id;
  const siblings = childrenOf(sections, parent).filter((section) => section.id !== id);
  const own = new Set(runIn(childrenOf(sections, parent), id));
  const rest = siblings.filter((section) => !own.has(section.id));
  const nearest = above.find((row) => row.depth <= depth);
  const from =
    nearest?.depth === depth ? rest.findIndex((section) => section.id === nearest.id) : -1;
  const behind = rest.slice(from + 1).findIndex((section) => section.heading !== '');
  const index = behind === -1 ? rest.length : from + 1 + behind;
  return parent === undefined ? { index } : { parent, index };
}

function runIn(siblings: readonly Section[], id: string): readonly string[] {
  const from = siblings.findIndex((section) => section.id === id);
  if (from === -1) return [];
  const end = siblings.findIndex((section, index) => index > from && section.heading !== '');
  return siblings.slice(from, end === -1 ? siblings.length : end).map((section) => section.id);
}

function childrenOf(sections: readonly Section[], parent: string | undefined): readonly Section[] {
  if (parent === undefined) return sections;
  for (const section of sections) {
    const found = section.id === parent ? section.children : childrenOf(section.children, parent);
    if (found.length > 0) return found;
  }
  return [];
}
