import { mapSections } from '../report/edit/update-section.ts';
import { kept, withChanges } from '../report/edit/with-changes.ts';
import type { Report, Section } from '../report/report.ts';

/** Puts texts in the place of others in one go; keys are those of `searchedTexts`. */
export function replaceTexts(report: Report, texts: ReadonlyMap<string, string>): Report {
  const textOf = <Part extends { readonly id: string; readonly text: string }>(
    parts: readonly Part[],
    kind: string,
  ): readonly Part[] =>
    kept(
      parts,
      parts.map((part) => {
        const text = texts.get(`${kind}:${part.id}`) ?? part.text;
        return text === part.text ? part : { ...part, text };
      }),
    );
  const inSection = (section: Section): Section => {
    const heading = texts.get(`heading:${section.id}`) ?? section.heading;
    const renamed = withChanges(section, { heading });
    if (renamed.kind === 'prose') {
      return withChanges(renamed, { text: texts.get(`section:${section.id}`) ?? renamed.text });
    }
    if (renamed.kind !== 'fields') return renamed;
    const fields = textOf(renamed.fields, 'field').map((field) =>
      withChanges(field, { label: texts.get(`field-label:${field.id}`) ?? field.label }),
    );
    return withChanges(renamed, { fields: kept(renamed.fields, fields) });
  };
  const timelines = report.timelines.map((timeline) =>
    withChanges(timeline, { entries: textOf(timeline.entries, 'entry') }),
  );
  return withChanges(report, {
    title: texts.get('title') ?? report.title,
    sections: mapSections(report.sections, inSection),
    timelines: kept(report.timelines, timelines),
    actions: textOf(report.actions, 'action'),
  });
}
