import type { Field, Report, Section } from '../report.ts';
import type { Role } from '../role.ts';
import { mapSections, updateSection } from './update-section.ts';
import { kept, moved, withChanges } from './with-changes.ts';

/** Adds a labelled field to a section, at the end unless an index says where. */
export function addField(report: Report, section: string, field: Field, index?: number): Report {
  return updateSection(report, section, (found) =>
    found.kind === 'fields'
      ? { ...found, fields: found.fields.toSpliced(index ?? found.fields.length, 0, field) }
      : found,
  );
}

/** Removes a field with its text. */
export function removeField(report: Report, id: string): Report {
  return updateFields(report, (fields) => fields.filter((field) => field.id !== id));
}

/** Moves a field within its section; the index counts without the field itself. */
export function moveField(report: Report, id: string, index: number): Report {
  return updateFields(report, (fields) => {
    const from = fields.findIndex((field) => field.id === id);
    return from === -1 ? fields : moved(fields, from, index);
  });
}

/** Gives a field another label; its role stays. */
export function setFieldLabel(report: Report, id: string, label: string): Report {
  return updateField(report, id, (field) => withChanges(field, { label }));
}

/** Says what a field is for; `undefined`: nothing that checks, metrics or the email know. */
export function setFieldRole(report: Report, id: string, role: Role | undefined): Report {
  return updateField(report, id, (field) => withChanges(field, { role }));
}

/** Replaces the Markdown of a field. */
export function setFieldText(report: Report, id: string, text: string): Report {
  return updateField(report, id, (field) => withChanges(field, { text }));
}

function updateField(report: Report, id: string, change: (field: Field) => Field): Report {
  return updateFields(report, (fields) =>
    fields.map((field) => (field.id === id ? change(field) : field)),
  );
}

function updateFields(
  report: Report,
  change: (fields: readonly Field[]) => readonly Field[],
): Report {
  const changed = (section: Section) =>
    section.kind === 'fields'
      ? withChanges(section, { fields: kept(section.fields, change(section.fields)) })
      : section;
  return withChanges(report, { sections: mapSections(report.sections, changed) });
}
