import {
  isEvent,
  type Report,
  type Section,
  type Timeline,
  type TimelineEntry,
} from '../../report/report.ts';
import { shortHash } from '../../report/short-hash.ts';
import { UniqueKeys } from './unique-keys.ts';

/** The own properties of a part of a report: no ids, no parts within it, no help. */
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

/** A part by what it is and where it stands: heading, number and a short hash of its words. */
export type Part = {
  readonly group: PartGroup;
  readonly key: string;
  readonly properties: Properties;
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
  const at: At = (group, key, properties) =>
    change({ group, key: keys.unique(group, key), properties });
  return {
    id,
    ...at('report', 'report', own),
    ...(frontMatter !== undefined && { frontMatter }),
    ...(titleInFrontMatter && { titleInFrontMatter }),
    sections: sections.map((section) => changeSection(section, '', at)),
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

type At = (group: PartGroup, key: string, properties: Properties) => Properties;

function changeSection(section: Section, above: string, at: At): Properties {
  const { id, children, help, ...rest } = section;
  const path = above === '' ? section.heading : `${above} > ${section.heading}`;
  return {
    id,
    ...(help !== undefined && { help }),
    ...changeContent(rest, path, at),
    children: children.map((child) => changeSection(child, path, at)),
  };
}

type BareSection = DistributiveOmit<Section, 'id' | 'children' | 'help'>;
type DistributiveOmit<Value, Key extends PropertyKey> = Value extends unknown
  ? Omit<Value, Key>
  : never;

function changeContent(section: BareSection, path: string, at: At): Properties {
  if (section.kind === 'timeline') {
    const { timeline, ...properties } = section;
    return { timeline, ...at('sections', path, properties) };
  }
  if (section.kind !== 'fields') return at('sections', path, section);
  const { fields, ...properties } = section;
  return {
    ...at('sections', path, properties),
    fields: fields.map(({ id, help, ...field }) => ({
      id,
      ...(help !== undefined && { help }),
      ...at('fields', `${path} / ${field.label}`, field),
    })),
  };
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
