import { knownSections } from '../../src-shared/report/templates/known-sections.ts';
import type { TemplateSection } from '../../src-shared/report/templates/template.ts';

/** Everything that can be added to a report: the known sections, and the places of generated parts. */
export const addableSections: readonly TemplateSection[] = [
  ...knownSections,
  {
    kind: 'timeline',
    role: 'timeline',
    heading: 'Timeline',
    form: 'list',
    timeline: 1,
    help: 'Another timeline, beside the one that the metrics come from.',
  },
  { kind: 'metrics', heading: 'Metrics', help: 'The five times, computed from the timeline.' },
  { kind: 'contents', heading: 'Contents', help: 'A list of the headings, made from them.' },
];
