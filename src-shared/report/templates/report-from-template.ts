import { withChanges } from '../edit/with-changes.ts';
import type { Field, Report, Section } from '../report.ts';
import type { Template, TemplateField, TemplateSection } from './template.ts';

/** What a new report needs beside its template. */
export type NewReport = {
  readonly newId: () => string;
  readonly title?: string;
  /** An IANA name or an offset; absent: the template's, else UTC as an assumption. */
  readonly zone?: string;
};

/** A new report in the shape of a template: its sections with their roles and help, and nothing in them. */
export function reportFromTemplate(
  template: Template,
  { newId, title = '', zone }: NewReport,
): Report {
  const knownZone = zone ?? template.zone;
  const timelines = newTimelines(template.sections, newId);
  const report: Report = {
    id: newId(),
    title,
    authors: [],
    roles: [],
    services: [],
    tags: [],
    zone: knownZone ?? 'UTC',
    sections: template.sections.map((section) => newSection(section, newId, timelines)),
    timelines: [...timelines.values()].map((id) => ({ id, entries: [] })),
    actions: [],
    images: {},
  };
  return withChanges(report, {
    language: template.language,
    secondZone: template.secondZone,
    zoneAssumed: knownZone === undefined ? true : undefined,
  });
}

/**
 * A section of a report in the shape of a template's. `timelines` gives, by the template's numbers, the
 * ids of the timelines that its timeline sections show.
 */
export function newSection(
  template: TemplateSection,
  newId: () => string,
  timelines: ReadonlyMap<number, string>,
): Section {
  const base = {
    id: newId(),
    children: (template.children ?? []).map((child) => newSection(child, newId, timelines)),
  };
  switch (template.kind) {
    case 'prose':
      return { ...template, ...base, text: template.text ?? '' };
    case 'fields':
      return {
        ...template,
        ...base,
        fields: template.fields.map((field) => newField(field, newId)),
      };
    case 'timeline':
      return { ...template, ...base, timeline: timelines.get(template.timeline) ?? newId() };
    case 'contents':
    case 'metrics':
    case 'actions':
      return { ...template, ...base };
  }
}

function newField(template: TemplateField, newId: () => string): Field {
  return { ...template, id: newId(), text: template.text ?? '' };
}

function newTimelines(
  sections: readonly TemplateSection[],
  newId: () => string,
): ReadonlyMap<number, string> {
  const numbers = new Set(sections.flatMap(timelineNumbers));
  return new Map([...numbers].map((number) => [number, newId()]));
}

function timelineNumbers(section: TemplateSection): readonly number[] {
  const own = section.kind === 'timeline' ? [section.timeline] : [];
  return [...own, ...(section.children ?? []).flatMap(timelineNumbers)];
}
