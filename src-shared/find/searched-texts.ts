import type { Place } from '../checks/finding.ts';
import { plainText } from '../markdown/plain-text.ts';
import { actionsOf } from '../report/actions-of.ts';
import { allSections } from '../report/all-sections.ts';
import type { Report, Section, TimelineEntry } from '../report/report.ts';

/** A text of the report that is searched. */
export type SearchedText = {
  /** Which one: `title`, `heading:ID`, `section:ID`, `field-label:ID`, `field:ID`, `entry:ID`, `action:ID`. */
  readonly key: string;
  readonly text: string;
  /** Where it is reached. */
  readonly where: Place;
  /** The heading under which it stands; the title stands under none. */
  readonly section: string;
};

/** The texts of a report in the order of the document: title, headings, prose, fields, events, action items. */
export function searchedTexts(report: Report): readonly SearchedText[] {
  const title = {
    key: 'title',
    text: report.title,
    where: { kind: 'report' },
    section: 'Title',
  } as const;
  let heading = 'Beginning';
  const rest = allSections(report).flatMap((section) => {
    heading = plainText(section.heading) || heading;
    return textsOf(section, report, heading);
  });
  return [title, ...rest];
}

function textsOf(section: Section, report: Report, name: string): readonly SearchedText[] {
  const where = { kind: 'section', id: section.id } as const;
  const heading = { key: `heading:${section.id}`, text: section.heading, where, section: name };
  switch (section.kind) {
    case 'prose':
      return [heading, { key: `section:${section.id}`, text: section.text, where, section: name }];
    case 'fields':
      return [
        heading,
        ...section.fields.flatMap(({ id, label, text }): readonly SearchedText[] => [
          { key: `field-label:${id}`, text: label, where: { kind: 'field', id }, section: name },
          { key: `field:${id}`, text, where: { kind: 'field', id }, section: name },
        ]),
      ];
    case 'timeline': {
      const timeline = report.timelines.find(({ id }) => id === section.timeline);
      return [heading, ...(timeline?.entries ?? []).map((entry) => entryText(entry, name))];
    }
    case 'actions':
      return [
        heading,
        ...actionsOf(report, section).map(
          ({ id, text }): SearchedText => ({
            key: `action:${id}`,
            text,
            where: { kind: 'action', id },
            section: name,
          }),
        ),
      ];
    case 'contents':
    case 'metrics':
      return [heading];
  }
}

function entryText({ id, text }: TimelineEntry, section: string): SearchedText {
  return { key: `entry:${id}`, text, where: { kind: 'event', id }, section };
}
