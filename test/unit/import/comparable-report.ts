import { allSections } from '../../../src-shared/report/all-sections.ts';
import type { Report, Section } from '../../../src-shared/report/report.ts';
import { countingIds } from '../counting-ids.ts';

/**
 * A report with ids that count up in the order in which its parts stand, so that two readings of one document are
 * equal to the last property. Whether a kind was guessed is left out: text does not say it.
 */
export function comparable(report: Report): unknown {
  const newId = countingIds();
  const ids = new Map<string, string>();
  const parts: readonly { readonly id: string }[] = [
    report,
    ...allSections(report).flatMap(withFields),
    ...report.timelines.flatMap((timeline) => [timeline, ...timeline.entries]),
    ...report.actions,
  ];
  for (const { id } of parts) ids.set(id, newId());
  return JSON.parse(JSON.stringify(report), (key, value) => {
    if (key === 'kindGuessed') return undefined;
    return typeof value === 'string' && idKeys.has(key) ? (ids.get(value) ?? 'none') : value;
  });
}

function withFields(section: Section): readonly { readonly id: string }[] {
  return section.kind === 'fields' ? [section, ...section.fields] : [section];
}

const idKeys = new Set(['id', 'timeline', 'section', 'metricsTimeline']);
