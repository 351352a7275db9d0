import { allSections } from '../report/all-sections.ts';
import type { Report, Section } from '../report/report.ts';
import { anonymized } from './anonymize.ts';
import { uniformTimes } from './uniform-times.ts';

/** What an export changes of a report, whatever the format; what is absent stays as the report has it. */
export type PrepareOptions = Partial<{
  /** `roles`: people are called by what they did, never by name. */
  readonly names: 'given' | 'roles';
  /** `uniform`: every time in one form and in the report's zone, not as it was written. */
  readonly times: 'written' | 'uniform';
  /** Whether there are contents and metrics, where the report itself has none or has them. */
  readonly contents: 'as-is' | 'with' | 'without';
  readonly metrics: 'as-is' | 'with' | 'without';
}>;

/** The report as an export with these options tells it; the report itself where they change nothing. */
export function prepareReport(report: Report, options: PrepareOptions): Report {
  const timed = options.times === 'uniform' ? uniformTimes(report) : report;
  const named = options.names === 'roles' ? anonymized(timed) : timed;
  // In front of the rest, the contents first.
  return generated(generated(named, 'metrics', options.metrics), 'contents', options.contents);
}

const headings = { contents: 'Contents', metrics: 'Metrics' } as const;

function generated(
  report: Report,
  kind: 'contents' | 'metrics',
  wish: PrepareOptions['contents'] = 'as-is',
): Report {
  if (wish === 'as-is') return report;
  const has = allSections(report).some((section) => section.kind === kind && !section.hidden);
  if (has === (wish === 'with')) return report;
  if (has) return { ...report, sections: without(report.sections, kind) };
  const section: Section = { kind, id: `made-${kind}`, heading: headings[kind], children: [] };
  return { ...report, sections: [section, ...report.sections] };
}

/** Sections nested in one that goes stay in its place. */
function without(sections: readonly Section[], kind: Section['kind']): readonly Section[] {
  return sections.flatMap((section): readonly Section[] => {
    const children = without(section.children, kind);
    return section.kind === kind ? children : [{ ...section, children }];
  });
}
