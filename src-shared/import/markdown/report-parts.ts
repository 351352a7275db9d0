import {
  isEvent,
  type Report,
  type Section,
  type Timeline,
  type TimelineEntry,
} from '../../report/report.ts';
import { shortHash } from '../../report/short-hash.ts';
import { UniqueKeys } from './unique-keys.ts';

/**
 * The own properties of a part of a report: no ids, no parts within it, no help. The words of sections and fields are
 * none either: their keys do not tell whether they were edited in the document.
 */
export type Properties = Readonly<Record<string, unknown>>;

/** The groups of parts that front matter can speak of. */
export const partGroups = [
  'report',
  'sections',
  'fields',
  'timelines',
  'entries',
  'actions',
] as const;

/** One of the groups. */
export type PartGroup = (typeof partGroups)[number];

/** How a section stands in its document. */
export type SectionShape = {
  /** No section without a heading goes on from it: all below its heading is of its one kind. */
  readonly isWhole: boolean;
  /** How many sections with headings stand below it; events with headings of their own may be some. */
  readonly headed: number;
};

/** A part by what it is and where it stands: heading, number and a short hash of its words. */
export type Part = {
  readonly group: PartGroup;
  readonly key: string;
  readonly properties: Properties;
  /** Of a section. */
  readonly shape?: SectionShape;
};

/** Gives a part's properties anew; the same object: unchanged. */
export type ChangePart = (part: Part) => Properties;

/**
 * Rebuilds a report with the properties of each part as `change` gives them, in document order.
 * The result is JSON that has still to be checked against the schema.
 */
export function changeParts(report: Report, change: ChangePart): Properties {
  const { sections, timelines, actions, images, id, frontMatter, titleInFrontMatter, ...rest } =
    report;
  const { metricsTimeline, ...own } = rest;
  const keys = new UniqueKeys();
  const at: At = (group, key, properties, shape) =>
    change({ group, key: keys.unique(group, key), properties, ...(shape && { shape }) });
  return {
    id,
    ...at('report', 'report', own),
    ...(frontMatter !== undefined && { frontMatter }),
    ...(titleInFrontMatter && { titleInFrontMatter }),
    sections: changeSections(sections, '', at),
    ...changeTimelines(timelines, metricsTimeline, at),
    actions: actions.map(({ id: actionId, section, ...properties }, index) => ({
      id: actionId,
      ...(section !== undefined && { section }),
      ...at('actions', `${index + 1} ${shortHash(properties.text)}`, properties),
    })),
    images,
  };
}

/** The timeline of the metrics is said by `metrics: true`, since ids do not outlast the text. */
function changeTimelines(
  timelines: readonly Timeline[],
  metricsTimeline: string | undefined,
  at: At,
): Properties {
  let chosen: string | undefined;
  const changed = timelines.map(({ id, entries, ...rest }, index) => {
    const isChosen = index > 0 && id === metricsTimeline;
    const { metrics, ...properties } = at('timelines', `${index + 1}`, {
      ...rest,
      ...(isChosen && { metrics: true }),
    });
    if (metrics === true) chosen = id;
    return {
      id,
      ...properties,
      entries: entries.map((entry, place) => changeEntry(entry, `${index + 1}.${place + 1}`, at)),
    };
  });
  return { timelines: changed, ...(chosen !== undefined && { metricsTimeline: chosen }) };
}

type At = (
  group: PartGroup,
  key: string,
  properties: Properties,
  shape?: SectionShape,
) => Properties;

function changeSections(sections: readonly Section[], above: string, at: At): Properties[] {
  const beside = sections.filter(goesOn).length;
  return sections.map((section) => changeSection(section, above, at, shapeOf(section, beside)));
}

/**
 * Below a heading its section goes on in the first of its children; above all headings several may stand side by
 * side, of which `beside` go on.
 */
function shapeOf(section: Section, beside: number): SectionShape {
  const headed = section.children.filter(({ heading }) => heading !== '').length;
  if (section.heading !== '') return { isWhole: !section.children.some(goesOn), headed };
  return { isWhole: beside === (goesOn(section) ? 1 : 0), headed };
}

/** A section without a heading goes on from the one before; but events with headings of their own are one by these. */
function goesOn(section: Section): boolean {
  const hasHeadings = section.kind === 'timeline' && section.form === 'headings';
  return section.heading === '' && !hasHeadings;
}

function changeSection(section: Section, above: string, at: At, shape: SectionShape): Properties {
  const { id, children, help, heading, ...rest } = section;
  const path = above === '' ? heading : `${above} > ${heading}`;
  return {
    id,
    ...(help !== undefined && { help }),
    ...changeContent(rest, path, (group, key, properties) =>
      at(group, key, properties, group === 'sections' ? shape : undefined),
    ),
    heading,
    children: changeSections(children, path, at),
  };
}

type BareSection = DistributiveOmit<Section, 'id' | 'children' | 'help' | 'heading'>;
type DistributiveOmit<Value, Key extends PropertyKey> = Value extends unknown
  ? Omit<Value, Key>
  : never;

function changeContent(section: BareSection, path: string, at: At): Properties {
  if (section.kind === 'timeline') {
    const { timeline, ...properties } = section;
    return { timeline, ...at('sections', path, properties) };
  }
  if (section.kind === 'prose') return changeProse(section, path, at);
  if (section.kind !== 'fields') return at('sections', path, section);
  const { fields, ...properties } = section;
  return {
    ...at('sections', path, properties),
    fields: fields.map(({ id, help, label, text, ...field }) => ({
      id,
      ...(help !== undefined && { help }),
      ...at('fields', `${path} / ${label}`, field),
      label,
      text,
    })),
  };
}

/** Prose may be said to be what is made anew, and where it is empty anything; otherwise its words keep it prose. */
function changeProse(
  { text, ...properties }: Extract<BareSection, { kind: 'prose' }>,
  path: string,
  at: At,
): Properties {
  const changed = at('sections', path, properties);
  const isMade = changed.kind === 'contents' || changed.kind === 'metrics';
  if (changed.kind === 'prose') return { ...changed, text };
  return isMade || text === '' ? changed : { ...properties, text };
}

/** Whether a kind was guessed is not printed; one that is said is no guess. */
function changeEntry(entry: TimelineEntry, number: string, at: At): Properties {
  const key = `${number} ${shortHash(entry.text)}`;
  if (!isEvent(entry)) {
    const { id, ...properties } = entry;
    return { id, ...at('entries', key, properties) };
  }
  const { id, kindGuessed, ...properties } = entry;
  const changed = at('entries', key, properties);
  return { id, ...(kindGuessed && changed.kind === entry.kind && { kindGuessed }), ...changed };
}
