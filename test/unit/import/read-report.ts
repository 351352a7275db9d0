import { importMarkdown } from '../../../src-shared/import/import-markdown.ts';
import type { ImportOptions, ImportResult } from '../../../src-shared/import/import-result.ts';
import { isEvent, type Section, type Timeline } from '../../../src-shared/report/report.ts';
import { countingIds } from '../counting-ids.ts';

/** Reads Markdown with ids that count up. */
export function readReport(text: string, options: Omit<ImportOptions, 'newId'> = {}): ImportResult {
  return importMarkdown(text, { newId: countingIds(), ...options });
}

/** The outline in a line a section: heading, kind, role. */
export function outlineOf(sections: readonly Section[], indent = ''): readonly string[] {
  return sections.flatMap(({ heading, kind, role, children }) => [
    `${indent}${heading || '–'} (${kind}${role ? `, ${role}` : ''})`,
    ...outlineOf(children, `${indent}  `),
  ]);
}

/** The entries of a timeline in a line each: day or date, clock, kind and words. */
export function linesOf(timeline: Timeline | undefined): readonly string[] {
  return (timeline?.entries ?? []).map((entry) => {
    if (!isEvent(entry)) return `${entry.kind}: ${entry.text}`;
    const { date, day, clock, zone, approximate } = entry.time;
    const about = approximate ? '~' : '';
    const when = [date ?? (day && `D${day}`), clock && about + clock, zone]
      .filter(Boolean)
      .join(' ');
    return `${when || '?'} ${entry.kind}: ${entry.text}`;
  });
}
