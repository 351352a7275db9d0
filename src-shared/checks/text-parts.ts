import { actionsOf } from '../report/actions-of.ts';
import { isEvent, type Report, type Section, type TimelineEntry } from '../report/report.ts';
import type { Place } from './finding.ts';
import { nameAction, nameEvent, nameSection } from './name-part.ts';

/** The words of one place of a report. */
export type TextPart = {
  readonly where: Place;
  /** The object that holds the words: the same one, the same words. */
  readonly holder: object;
  /** Every piece of text that an author wrote there. */
  readonly texts: readonly string[];
  /** It is kept out of external exports. */
  readonly isInternal: boolean;
  /** It is printed at all. */
  readonly isPrinted: boolean;
  /** As a sentence names it. */
  readonly name: () => string;
};

/** The words of a whole report, place by place in the order of the document. */
export function textParts(report: Report): readonly TextPart[] {
  const title: TextPart = {
    where: { kind: 'report' },
    holder: report,
    texts: [report.title, ...report.tags, ...report.services],
    isInternal: false,
    isPrinted: true,
    name: () => 'the title',
  };
  const shown = { isInternal: false, isPrinted: true };
  return [title, ...report.sections.flatMap((section) => sectionParts(section, report, shown))];
}

type Shown = Pick<TextPart, 'isInternal' | 'isPrinted'>;

function sectionParts(section: Section, report: Report, above: Shown): readonly TextPart[] {
  const shown = {
    isInternal: above.isInternal || section.internal === true,
    isPrinted: above.isPrinted && !section.hidden,
  };
  const own: TextPart = {
    ...shown,
    where: { kind: 'section', id: section.id },
    holder: section,
    texts: section.kind === 'prose' ? [section.heading, section.text] : [section.heading],
    name: () => nameSection(section),
  };
  return [
    own,
    ...partsWithin(section, report, shown),
    ...section.children.flatMap((child) => sectionParts(child, report, shown)),
  ];
}

function partsWithin(section: Section, report: Report, shown: Shown): readonly TextPart[] {
  switch (section.kind) {
    case 'fields':
      return section.fields.map((field) => ({
        ...shown,
        where: { kind: 'field', id: field.id },
        holder: field,
        texts: [field.label, field.text],
        name: () => `“${field.label}” in ${nameSection(section)}`,
      }));
    case 'timeline': {
      const timeline = report.timelines.find(({ id }) => id === section.timeline);
      return (timeline?.entries ?? []).map((entry) => entryPart(entry, section, shown));
    }
    case 'actions':
      return actionsOf(report, section).map((item) => ({
        where: { kind: 'action', id: item.id },
        holder: item,
        texts: [
          item.text,
          ...(item.ticket === undefined ? [] : [item.ticket]),
          ...(item.values ?? []).map((value) => value.text),
        ],
        isInternal: shown.isInternal || item.internal === true,
        isPrinted: shown.isPrinted,
        name: () => nameAction(item),
      }));
    case 'prose':
    case 'contents':
    case 'metrics':
      return [];
  }
}

/** What stands between events has no place of its own: it is found in its section. */
function entryPart(entry: TimelineEntry, section: Section, shown: Shown): TextPart {
  if (!isEvent(entry)) {
    const where = { kind: 'section', id: section.id } as const;
    return {
      ...shown,
      where,
      holder: entry,
      texts: [entry.text],
      name: () => nameSection(section),
    };
  }
  const { text, actor, source, values = [] } = entry;
  return {
    where: { kind: 'event', id: entry.id },
    holder: entry,
    texts: [text, ...values.map((value) => value.text), actor ?? '', source ?? ''],
    isInternal: shown.isInternal || entry.internal === true,
    isPrinted: shown.isPrinted && !entry.leftOut,
    name: () => nameEvent(entry),
  };
}

/** Does something with every part, a few at a time. */
export function* partByPart(
  report: Report,
  read: (part: TextPart) => unknown,
): Generator<undefined, void> {
  for (const [index, part] of textParts(report).entries()) {
    read(part);
    if (index % partsAtOnce === partsAtOnce - 1) yield undefined;
  }
}

/** So many take a millisecond or two. */
const partsAtOnce = 50;
