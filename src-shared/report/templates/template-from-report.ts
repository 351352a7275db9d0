import { withChanges } from '../edit/with-changes.ts';
import type { Field, Report, Section } from '../report.ts';
import type { Template, TemplateField, TemplatePart, TemplateSection } from './template.ts';

/** What to keep of a report beside its shape. */
export type TemplateContent = {
  /** Keep the texts of prose sections and fields: for a report written to be a template. */
  readonly texts?: boolean;
};

/**
 * Makes a template of a report: its sections, roles, order and help, its language and its zones. Events,
 * action items, images and the rest of the header stay out, and so do texts unless they are asked for.
 */
export function templateFromReport(
  report: Report,
  name: string,
  { texts = false }: TemplateContent = {},
): Template {
  const numbers = new Map(report.timelines.map(({ id }, index) => [id, index + 1]));
  const shape: Shape = { texts, numberOf: (timeline) => numbers.get(timeline) ?? 0 };
  const template: Template = {
    id: name.trim().toLowerCase(),
    name: name.trim(),
    description: 'Saved from a report.',
    sections: report.sections.map((section) => templateSection(section, shape)),
  };
  return withChanges(template, {
    language: report.language,
    zone: report.zoneAssumed ? undefined : report.zone,
    secondZone: report.secondZone,
  });
}

type Shape = { readonly texts: boolean; readonly numberOf: (timeline: string) => number };

function templateSection(section: Section, shape: Shape): TemplateSection {
  const part = templatePart(section, shape);
  switch (section.kind) {
    case 'prose':
      return { kind: section.kind, ...part, ...kept(section, shape) };
    case 'fields':
      return {
        kind: section.kind,
        ...part,
        fields: section.fields.map((field) => templateField(field, shape)),
      };
    case 'contents':
      return {
        kind: section.kind,
        ...part,
        ...(section.depth === undefined ? {} : { depth: section.depth }),
      };
    case 'metrics':
      return { kind: section.kind, ...part };
    case 'timeline':
      return {
        kind: section.kind,
        ...part,
        form: section.form,
        timeline: shape.numberOf(section.timeline),
      };
    case 'actions':
      return {
        kind: section.kind,
        ...part,
        form: section.form,
        ...(section.labels === undefined ? {} : { labels: section.labels }),
      };
  }
}

function templatePart(
  { heading, role, internal, help, children }: Section,
  shape: Shape,
): TemplatePart {
  const nested = children.map((child) => templateSection(child, shape));
  return withChanges<TemplatePart>(
    { heading },
    { role, internal, help, children: nested.length === 0 ? undefined : nested },
  );
}

function templateField({ label, role, help, text }: Field, shape: Shape): TemplateField {
  return withChanges<TemplateField>({ label, ...kept({ text }, shape) }, { role, help });
}

function kept({ text }: { readonly text: string }, { texts }: Shape): { readonly text?: string } {
  return texts && text !== '' ? { text } : {};
}
